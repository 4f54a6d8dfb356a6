/*
title: Vendor compliance in force without an attached document
grain: one compliance code of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - We say these vendors are insured and licensed, but where is the certificate?
  - Vendor, name, code, description, expiry, complied flag, memo; no file behind the row
  - says Orion Steel is good thru december but aint no cert scanned in
  - Unsupported entries in the supplier requirement file
  - compliant but no paper
  - Vendor compliance met on a day with nothing attached to it
  - As of June 30 the system shows Bell Roofing covered until 2025 and I cannot open any paper
  - Requirements shown as satisfied, yet no scan behind them.
  - Our carrier audits certificates on july 10 and wants paper; which suppliers are marked insured or complied as of june 30 without a file saved
  - marked covered, nothing scanned
  - Vendor name, requirement and its meaning, end date, complied or not, memo, alphabetical; satisfied on screen but no scan
  - vndr certs good thru but no pdf on it
  - The system says these contractors handed in their proof of insurance; for which can't we find the paper?
*/
SELECT APVC.Vendor, APVM.Name, APVC.CompCode, HQCP.Description, APVC.ExpDate, APVC.Complied, APVC.Memo
FROM APVC WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APVC.VendorGroup = APVM.VendorGroup
    AND APVC.Vendor = APVM.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
WHERE APVC.APCo = @APCo
    AND APVC.Verify = 'Y'
    AND ((HQCP.CompType = 'D' AND APVC.ExpDate >= @AsOf)
        OR (HQCP.CompType = 'F' AND APVC.Complied = 'Y'))
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.UniqueAttchID = APVC.UniqueAttchID
            AND HQAT.HQCo = APVC.APCo
    )
ORDER BY APVM.Name, APVC.CompCode
