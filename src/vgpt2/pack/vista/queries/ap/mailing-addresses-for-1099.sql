/*
title: Vendors that get a 1099 with form, box and mailing address
grain: one vendor
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Print me the address list for 1099 mailing, using the separate 1099 address where a vendor has one.
  - 1099 recipients of a company's vendor group with form type, box, tax id and address
  - 1099 mailing list
  - Vendor, name, tax id, form, form description, box, street, city, state and zip of everyone flagged as reportable; the special address sequence wins over the main one.
  - where do the 1099s get mailed to, some went to the wrong adress last yr
  - Recipients of information returns in January and where the envelope goes
  - Check reportable payees for a missing zip before the forms go to the printer
  - Where should each active reportable payee's tax form be mailed?
  - Printer needs an address file by january 20 for all recipients, with tax number, form kind and box; the dedicated tax address counts where one exists
  - 1099 envelope addresses
  - Envelope file for tax forms with payee's name, tax number, form and description, box, street, city, state, zip, alphabetical
  - 1099 ppl w/ mail addy, dont want em returnd agian
  - At year end we mail tax statements to contractors; who gets one and at what street address?
*/
SELECT APVM.Vendor, APVM.Name, APVM.TaxId, APVM.V1099Type, APTT.Description, APVM.V1099Box,
    ISNULL(APAA.Address, APVM.Address) AS MailAddress, ISNULL(APAA.City, APVM.City) AS MailCity,
    ISNULL(APAA.State, APVM.State) AS MailState, ISNULL(APAA.Zip, APVM.Zip) AS MailZip
FROM APVM WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON APVM.VendorGroup = HQCO.VendorGroup
LEFT JOIN APTT WITH (NOLOCK)
    ON APVM.V1099Type = APTT.V1099Type
LEFT JOIN APAA WITH (NOLOCK)
    ON APVM.VendorGroup = APAA.VendorGroup
    AND APVM.Vendor = APAA.Vendor
    AND APVM.V1099AddressSeq = APAA.AddressSeq
WHERE HQCO.HQCo = @HQCo
    AND APVM.V1099YN = 'Y'
    AND APVM.ActiveYN = 'Y'
ORDER BY APVM.Name
