/*
title: Subcontract certificates whose expiry differs from the same code on the vendor
grain: one compliance code of a subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - The vendor record was renewed but its subcontracts still show the old date; which ones are out of step?
  - Places where a renewal was recorded once and forgotten elsewhere
  - Vendor, name, subcontract, job, code, description, date on the subcontract, date on the vendor
  - Expiry date of a compliance code on open subcontracts against the date on the vendor
  - I typed 3/1/2025 for Hartman Mechanical's umbrella on the vendor, which subs did not get it?
  - sub on 24-031 says expired, vendor Kline says good, whats up
  - cert dates unsynced
  - lapse dates on trade agreements that disagree with what the firm's master record says
  - An agreement was put on pay hold although the umbrella had been renewed, so before friday's check run find each live one where the two dates conflict, with the firm's name.
  - two dates, same cert
  - sorted by firm, the agreement and job, what the paper is, the date kept with the agreement and beside it the one kept with the supplier
  - exp dt on SL <> exp dt on vndr for same code, open SLs
  - The same proof of insurance is filed in two places and the dates don't agree. For which hired firms is that so?
*/
SELECT SLHD.Vendor, APVM.Name, SLHD.SL, SLHD.Job, SLCT.CompCode, HQCP.Description, SLCT.ExpDate AS SubcontractExpDate,
    APVC.ExpDate AS VendorExpDate
FROM SLHD WITH (NOLOCK)
JOIN SLCT WITH (NOLOCK)
    ON SLHD.SLCo = SLCT.SLCo
    AND SLHD.SL = SLCT.SL
JOIN APVC WITH (NOLOCK)
    ON SLHD.SLCo = APVC.APCo
    AND SLHD.VendorGroup = APVC.VendorGroup
    AND SLHD.Vendor = APVC.Vendor
    AND SLCT.CompCode = APVC.CompCode
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.ExpDate <> APVC.ExpDate
ORDER BY APVM.Name, SLHD.SL, SLCT.CompCode
