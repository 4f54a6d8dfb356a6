/*
title: 1099 totals of a year as kept for filing
grain: one vendor and 1099 type
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
asks:
  - What will be filed on the 1099s this year?
  - 1099 totals by box as stored for filing
  - 1099 file totals
  - Stored 1099 amounts of a year by vendor with tax id, for boxes 1, 2, 3 and 7.
  - show me the 1099 numbers were gonna send the irs
  - Print the kept tax-form amounts per recipient for 2024, by box.
  - 'Final proof before e-filing january 31: every recipient with tax number, form kind and what''s in boxes 1, 2, 3 and 7'
  - box totals we'd file
  - 'Filing amounts on record: recipient''s name, tax number, form kind, rents, royalties, other income and nonemployee comp boxes, alphabetical'
  - 1099 file amts 2024 bx 1 2 3 7 per vndr w tin
  - What exactly will we tell the tax office that each contractor or landlord received from us?
*/
SELECT APFT.Vendor, APVM.Name, APVM.TaxId, APFT.V1099Type, APFT.Box1Amt, APFT.Box2Amt, APFT.Box3Amt, APFT.Box7Amt
FROM APFT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APFT.VendorGroup = APVM.VendorGroup
    AND APFT.Vendor = APVM.Vendor
WHERE APFT.APCo = @APCo
    AND APFT.YEMO = @YEMO
ORDER BY APVM.Name, APFT.V1099Type
