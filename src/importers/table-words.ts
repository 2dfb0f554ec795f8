// Words by which columns with numbers, addresses, links and postal addresses are told, folded, in many languages;
// a column is called by one word of what it holds and perhaps one of where that belongs ("Telefon (privat)", "Rue (bureau)").

/** What the column holds, in the order in which it is looked for: an e-mail address is no postal address. */
export const kindWords = {
  /** Not about the person, or no way to reach anybody. */
  none: "fax faks faksin telefax telecopie факса факс 傳真 telex pager pagers hakulaitteen cercapersone buscapersonas radiomessagerie recepteur пейджера 呼叫器 assistant assistants assistent asystenta asystent assistente asistenta asistent 助理電話 isdn callback ruckmeldung tty tdd radio horbehinderte type typ tipo tyyppi display displayed angezeigter yomi phonetic custom benutzer user im messenger skype ftp aniversario opt optin optout status verified consent newsletter subscribed sent opened clicked count last created modified updated",
  email:
    "email emails emailova emailaddress emailadresse mail mails mailadresse courriel messagerie electronique correo sahkoposti sahkopostiosoite epost eposta epostadress epostadresse emailadres emailcim электронной 電子郵件地址 電子郵件",
  phone:
    "phone phones phonenumber phonenumbers telephone telefon telefone telefono fone tel mobile mobil mobiltelefon mobilnummer handy handynummer natel cell cellphone celular cellulare portable telefoon telefoonnummer mobiel telefonnummer telefonnr rufnummer durchwahl festnetz haupttelefon autotelefon puhelin puhelinnumero kotipuhelin tyopuhelin matkapuhelin matkapuhelinnumero telemovel telefonszam mobiltelefonszam komorka komorkowy mobilni gsm telefonu телефон телефона телефоны мобильный 住家電話 商務電話 手機號碼 行動電話 其他電話 代表電話 汽車電話 電話 particular",
  url: "url urls web website websites webseite webadresse homepage page profil profile profiles linkedin xing site sites sito pagina www strona stranka verkkosivu weblap websted hjemmeside webbplats webbsida сайт веб 網頁",
  poBox: "postfach pobox box apartado postbus postboks skrytka",
  postcode:
    "postal zip zipcode postcode postleitzahl plz postalcode codepostal cap cep psc pocztowy postinumero postnummer postnr iranyitoszam posta индекс postkod 住址郵遞區號 郵遞區號 商務郵遞區號",
  street:
    "street streetaddress strasse adresse address addresses anschrift rue via calle rua indirizzo direccion endereco osoite kotiosoite tyoosoite adres adresa adress ulica ulice gade gate gata gatuadress straat utca cim sokak cadde улица адрес 街 住家住址 商務地址",
  city: "city town ort stadt wohnort ville citta ciudad cidade miasto mesto kaupunki kotikaupunki plaats woonplaats stad varos sehir город locality localita poblacion postort poststed 市 鎮 居住市鎮 商務市鎮",
  country:
    "country land pays paese nazione pais kraj krajina zeme stat maa kotimaa orszag ulke страна 國家 居住國家 商務國家 staat",
  region:
    "state province region bundesland kanton canton dep provincia regione regiao estado wojewodztwo okres kraji laani lan fylke megye штат область 縣 居住縣市 縣市",
} as const;

/** Where it belongs. */
export const contextWords = {
  work: "business work office company dienstlich geschaftlich gesch beruflich buro firma bureau professionnel professionnelle trabajo trabalho comercial lavoro biuro sluzbowy praca praci prace zamestnania zamestnani tyo tyopaikan tyopuhelin tyoosoite werk zakelijk arbete arbejde arbeid munkahelyi is раб рабочий 商務 商務電話 商務地址 pracovna direct durchwahl",
  private:
    "home private personal privat prive privee domicile personnel casa residenza residencia domicilio particular dom domowy domov doma domu koti kodin kotiosoite kotipuhelin kotikaupunki kotimaa thuis hem hjem otthoni ev pessoal primary-home 住家 住家電話 住家住址 居住市鎮",
  other:
    "other weitere weiterer weiteres weiteren autre altro altra otra otro otros outro outra iny ine ina inne muu ovrig annan andere anderes egyeb diger 其他 其他電話",
} as const;
