/*
title: Firms of a vendor group with their firm type, phone and linked vendor number
grain: one firm
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which firms in our project directory are architects, which are engineers, which are testing labs?
  - Firm number, name, type description, phone, e-mail, city, vendor number, sorted by firm type
  - firms by type
  - is Corbin Testing set up as a lab or as a subcontractor, and do they have a vendor number
  - list of all the archetects and engeneers we have on flie
  - Over the years everyone added companies to the project address book as he liked, with the wrong kind or none, and before the new jobs of January 2025 are set up I would like to go through the whole book, grouped by what each one is, to correct it.
  - Who is who in the address book, by profession
  - Sort the project address book by profession, with phones and AP number
  - Compliance wants to screen outside companies by what they are, so before the audit on the 12th give the whole book with kind, phone, mail, town and the payables number if any.
  - archs, engrs, labs in our book
  - Project address book under kind headings, company names A to Z with phone, mail, town and AP number
  - pm firm list by typ - a/e, subs, owners, w phone + vendr no
  - Which outside companies do we have on record, what sort of business is each, and how do I call them?
*/
SELECT PMFM.FirmNumber, PMFM.FirmName, PMFM.FirmType, PMFT.Description AS TypeName, PMFM.Phone, PMFM.EMail,
    PMFM.MailCity, PMFM.Vendor
FROM PMFM WITH (NOLOCK)
LEFT JOIN PMFT WITH (NOLOCK)
    ON PMFM.FirmType = PMFT.FirmType
WHERE PMFM.VendorGroup = @VendorGroup
ORDER BY PMFM.FirmType, PMFM.FirmName
