/*
title: Active 1099 vendors of a company's vendor group whose tax id does not have nine digits
grain: one vendor
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Before we send the file to the IRS, which recipients have a number that can't be right because it's too short or too long?
  - Vendor, name, tax number, form, where the number without dashes and blanks is not nine long
  - bad TINs
  - "Every year the upload is thrown back for two or three recipients since somebody typed eight digits or put the state's license number there, and I'd rather find those in December, so list the vendors flagged for a form and still in use with a number of the wrong length."
  - 1099 vendrs with wrong lenght of tax id
  - Reportable payees with an identification that the government will reject
  - Vendor 2047 has only 8 digits, any others before January 31?
  - Which live reportable payees carry a taxpayer number of wrong digit count?
  - E-file vendor bounces invalid EINs at 50 dollars apiece, so scrub reportable suppliers before january and phone those whose number has eight or ten digits
  - EINs with a digit off
  - Malformed EINs among reportable payees with payee's name, form and box, the number on file, contact person and telephone, alphabetical; only malformed ones, still live
  - 'tin <> 9 digits, 1099 subs, need ph # to call em'
  - A taxpayer number always has nine figures; for which contractors did we write down too many or too few?
*/
SELECT APVM.Vendor, APVM.Name, APVM.V1099Type, APVM.V1099Box, APVM.TaxId, APVM.Contact, APVM.Phone
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.V1099YN = 'Y'
    AND APVM.ActiveYN = 'Y'
    AND APVM.TaxId IS NOT NULL
    AND LEN(REPLACE(REPLACE(APVM.TaxId, '-', ''), ' ', '')) <> 9
ORDER BY APVM.Name, APVM.Vendor
