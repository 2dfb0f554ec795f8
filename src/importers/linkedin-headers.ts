// By which column names the files of a LinkedIn export are told, as `headerKey` gives them: all of a line must be there.

/** Files of the export that are read; the connections are told by their day of connection instead. */
export const linkedinFiles = [
  ["linkedin-messages", ["from", "to", "date", "content"]],
  ["linkedin-messages", ["from", "to", "date", "sender profile url"]],
  ["linkedin-invitations", ["from", "to", "sent at", "direction"]],
  ["linkedin-positions", ["company name", "title", "started on"]],
  ["linkedin-profile", ["first name", "last name", "headline"]],
  ["linkedin-profile", ["email address", "confirmed", "primary"]],
  ["linkedin-contacts", ["source", "first name", "last name"]],
] as const;

/** Files of the export that hold nothing Mingle needs. */
export const unneededFiles = [
  ["endorsement date", "skill name"],
  ["school name", "degree name"],
  ["name", "proficiency"],
  ["name", "authority"],
  ["name", "description", "started on"],
  ["title", "description", "started on"],
  ["title", "description", "issued on"],
  ["name", "published on"],
  ["company name", "role", "cause"],
  ["first name", "last name", "text", "creation date"],
  ["first name", "last name", "text", "status"],
  ["date", "share link"],
  ["date", "link", "message"],
  ["date", "type", "link"],
  ["date", "link", "option text"],
  ["date", "status", "full name"],
  ["date", "media description", "media link"],
  ["date media description media link"],
  ["time", "search query"],
  ["registered at", "subscription types"],
  ["extension", "number", "type"],
  ["number", "extension", "is whatsapp number"],
  ["login date", "ip address"],
  ["ip address", "user agent"],
  ["category", "type of inference"],
  ["ad clicked date"],
  ["ad date", "ad title id"],
  ["member age", "member gender"],
  ["company category", "company connections"],
  ["organization", "followed on"],
  ["hash tag", "created time"],
  ["hashtag", "created time"],
  ["event name", "event time"],
  ["application date", "job title"],
  ["saved date", "job url"],
  ["alert parameters", "query context"],
  ["job title preferences"],
  ["dream companies"],
  ["content title", "content type"],
  ["transaction made at"],
  ["user prompt", "assistant response"],
  ["service category", "creation time"],
  ["rated time", "rating value"],
  ["supported cause"],
  ["question", "answer"],
  ["name", "number"],
] as const;

/** Names of files that have a header anybody could have ("Name"), without their ending. */
export const unneededNames =
  /(^|\/)(skills|courses|languages|organizations|causes you care about|honors|test scores|patents|publications|projects|volunteering)(\.csv)?$/i;
