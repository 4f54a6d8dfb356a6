/*
title: Contacts in the contact group of a company with phone, e-mail and organization
grain: one contact
level: basic
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Who is in our general address book, with telephone and mail?
  - Contacts available to a company through its contact group
  - The service people keep their own spreadsheet of site contacts because they think the system has none; I believe that there is a shared list, so pull everyone company 1 can pick, surname first, with job title, firm, direct line, cell and e-mail address.
  - shared contact list
  - phone nrs of contacs in the system, all of them
  - do we have a Bob Harmon at Turner on file, and his mobile
  - Last name, first name, title, organization, phone, cell, e-mail, city, state.
  - Address book entries company 1 can choose from, surname first
  - Marketing mails christmas cards on december 5 and begs for everybody we have on file as a contact, with firm, title, town, phone, mobile and mail
  - rolodex for co 1
  - Surname, given name, job title, the firm he works for, telephone, mobile, mail, town and state, alphabetically
  - 'all contacts in HQ 4 our co w/ cell # n email'
  - Which outside people are written down in our shared phone list, where do they work, and how can I reach them?
*/
SELECT HQContact.ContactSeq, HQContact.LastName, HQContact.FirstName, HQContact.Title, HQContact.Organization,
    HQContact.Phone, HQContact.Cell, HQContact.Email, HQContact.City, HQContact.State
FROM HQCO WITH (NOLOCK)
JOIN HQContact WITH (NOLOCK)
    ON HQCO.ContactGroup = HQContact.ContactGroup
WHERE HQCO.HQCo = @HQCo
ORDER BY HQContact.LastName, HQContact.FirstName, HQContact.ContactSeq
