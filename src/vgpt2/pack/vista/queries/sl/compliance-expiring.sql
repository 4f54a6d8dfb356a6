/*
title: Subcontract compliance expiring soon
grain: one compliance entry
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  ThroughDate: {type: bDate, example: 2024-07-31}
asks:
  - Which insurance certificates are about to expire?
  - Compliance entries expiring between two dates
  - coi expiring
  - Compliance of open subcontracts with an expiry date between two days, by vendor.
  - whos insurance is coming up
*/
SELECT APVM.Name, SLHD.SL, SLCT.CompCode, SLCT.Description, SLCT.ExpDate
FROM SLHD WITH (NOLOCK)
JOIN SLCT WITH (NOLOCK)
    ON SLHD.SLCo = SLCT.SLCo
    AND SLHD.SL = SLCT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.ExpDate BETWEEN @AsOf AND @ThroughDate
ORDER BY SLCT.ExpDate, APVM.Name, SLHD.SL
