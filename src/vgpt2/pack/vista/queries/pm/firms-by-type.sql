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
*/
SELECT PMFM.FirmNumber, PMFM.FirmName, PMFM.FirmType, PMFT.Description AS TypeName, PMFM.Phone, PMFM.EMail,
    PMFM.MailCity, PMFM.Vendor
FROM PMFM WITH (NOLOCK)
LEFT JOIN PMFT WITH (NOLOCK)
    ON PMFM.FirmType = PMFT.FirmType
WHERE PMFM.VendorGroup = @VendorGroup
ORDER BY PMFM.FirmType, PMFM.FirmName
