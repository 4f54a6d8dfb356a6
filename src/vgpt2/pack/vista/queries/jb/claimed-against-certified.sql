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
  - Per pay request in 2024, what we asked, what got approved, and the cut
  - The hospital's quantity surveyor trims every request; for the dispute meeting show January to December asked, accepted, the difference and both dates, accepted ones only
  - what the architect cut
  - Month, bill, application, contract, invoice, day asked and sum, day accepted and sum, and what was lopped off
  - certfd draws ytd, amt claimd vs billd, diff
  - When the client's inspector approved our bills, how much less did he let us have than we wanted?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Contract, JBIN.Invoice, JBIN.ClaimDate,
    JBIN.AmtClaimed, JBIN.CertifiedDate, JBIN.InvTotal, JBIN.AmtClaimed - JBIN.InvTotal AS CutAmount
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.Certified = 'Y'
ORDER BY JBIN.BillMonth, JBIN.BillNumber
