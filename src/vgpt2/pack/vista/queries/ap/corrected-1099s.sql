/*
title: 1099 totals of a year marked as corrected filings with the vendor's former name and tax id
grain: one vendor and type of form
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  YEMO: {type: bMonth, example: 2024-12-01}
asks:
  - Which 1099s of last year do we have to file again as corrected?
  - Forms flagged as corrections with vendor, form type, former name, former tax id and kind of error
  - 1099 corrections
  - Got a mismatch letter about some of the recipients again and we fixed names and numbers in March, before I send the second file I want to look at everyone who is flagged to be refiled for 2024 and what we had told the government the first time.
  - corected 1099 list w/ old tin nos
  - Amended information returns
  - Is Lindqvist Drywall on the refile list after their FEIN change?
  - Who gets an amended tax form for 2024, and what did we originally report?
  - IRS sent a CP2100 notice about wrong names and numbers; verify who we flagged as a correction for 2023, former name and taxpayer number included
  - who's on the refile, old TIN
  - Tax forms to refile, showing recipient, tax number now, form type, kind of mistake, what name and number we filed before, box 1 amount, alphabetically
  - refile list 1099 w old name n old fein
  - We told the tax office wrong details about some suppliers; whose form must be sent in again, and what did we write the first time?
*/
SELECT APFT.Vendor, APVM.Name, APVM.TaxId, APFT.V1099Type, APFT.CorrectedErrorType, APFT.OldVendorName,
    APFT.OldVendorTaxId, APFT.Box1Amt
FROM APFT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APFT.VendorGroup = APVM.VendorGroup
    AND APFT.Vendor = APVM.Vendor
WHERE APFT.APCo = @APCo
    AND APFT.YEMO = @YEMO
    AND APFT.CorrectedFilingYN = 'Y'
ORDER BY APVM.Name, APFT.V1099Type
