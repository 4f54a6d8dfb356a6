/*
title: Open subcontracts of vendors whose own compliance is missing or expired
grain: one vendor compliance code and subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subs under contract are out of compliance at vendor level, not just on the subcontract?
  - Vendor-wide compliance problems with the open subs they touch
  - Vendor, compliance code and description, expiry date, complied flag, subcontract and job, for open subcontracts as of a date.
  - vendor compliance vs subs
  - which subs r on jobs w/ a bad vendor cert
  - Master-file certificates that lapsed by June 30, and the agreements they put at risk
  - Company-level W-9 or license gaps of trades that are working for us now
  - firms whose master-file papers lapsed or are missing, with the live agreements that touches
  - The safety officer wants firms off site whose company-wide license, W-9 or cover isn't good as of June 30, so which ones, and on what running agreements and jobs?
  - bad at company level, working anyway
  - firm by firm, what paper, when it lapsed and whether it's ticked, with each running agreement, its title and the job next to it
  - vndr comp (not SL lvl) exp or N, open SLs hit
  - Some papers are kept once per company and not per deal. Which firms under contract have a bad one there?
*/
SELECT APVM.Name, APVC.CompCode, HQCP.Description, APVC.ExpDate, APVC.Complied, SLHD.SL, SLHD.Job,
    SLHD.Description AS SubcontractDescription
FROM SLHD WITH (NOLOCK)
JOIN APVC WITH (NOLOCK)
    ON SLHD.SLCo = APVC.APCo
    AND SLHD.VendorGroup = APVC.VendorGroup
    AND SLHD.Vendor = APVC.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND (APVC.Complied = 'N' OR APVC.ExpDate < @AsOf)
ORDER BY APVM.Name, APVC.CompCode, SLHD.SL
