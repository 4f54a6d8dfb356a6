/*
title: Certified bills of a period with the amount claimed, the amount billed, and the claim and certification dates
grain: one bill
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of what we claimed did the owner certify on each bill?
  - Certified bills with claimed amount, billed amount, difference, claim date and date certified
  - claimed vs certified
  - Month, bill, application, contract, claim date, claimed, certified date, billed, cut for bill months January to December 2024
  - The quantity surveyor at the hospital shaves something off each application and says it is always under two percent, well, I think application 7 alone lost 30,000, would you show me the claims next to what came out in the end
  - how mutch did the architect cut our claims, since janury
  - What we asked for versus what was accepted, draw after draw
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Contract, JBIN.Invoice, JBIN.ClaimDate,
    JBIN.AmtClaimed, JBIN.CertifiedDate, JBIN.InvTotal, JBIN.AmtClaimed - JBIN.InvTotal AS CutAmount
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.Certified = 'Y'
ORDER BY JBIN.BillMonth, JBIN.BillNumber
