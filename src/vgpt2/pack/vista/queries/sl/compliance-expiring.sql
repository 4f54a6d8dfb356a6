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
  - papers of trades under running agreements that lapse during July
  - I'm the one who mails renewal requests, and the broker wants four weeks' notice, so which live agreements have something lapsing between June 30 and July 31?
  - July lapses on subs
  - the earliest lapse on top, with the firm's name, its agreement and what kind of paper it is
  - COIs exp btwn 6/30 n 7/31, open SLs
  - Which firms we have hired must soon send us a fresh proof of insurance, as the one on file is nearly too old?
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
