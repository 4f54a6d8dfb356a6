/*
title: Craft deductions and liabilities of a pay period against those of another pay period by vendor and code, with members and change
grain: one vendor and code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
  PriorPREndDate: {type: bDate, example: 2024-06-23}
asks:
  - How did what we owe each union fund change from last week?
  - Vendor, code, members and amount of this period and the prior one, difference
  - union amounts week over week
  - The trust's lady called since our check was noticeably smaller than the one before, and I'd like to answer her with the number of members and the amount per fund for both weeks next to each other, so she can see that the bridge crew was laid off
  - union fringes this week vs last week, memebers too and diffrence
  - What went up or down for the hall since the previous payroll?
  - Why does the operators' pension show 6,400 less for 6/30 than for 6/23?
  - Put this period's fund contributions and member counts next to the previous period's.
  - The carpenters' trust complains our June 30 remittance dropped by a third; explain it with members and dollars per fund and item for that period and June 23, and the movement.
  - 'fund $ & heads: 6/30 vs 6/23'
  - 'biggest drop on top: fund''s name, withheld or employer''s, item''s name, members now and before, dollars now and before, movement'
  - union remit this pd vs last pd by vndr, hd cnt 2
  - Compared with the payday before, how did what we pay every union fund, and for how many members, move?
*/
SELECT PRCA.Vendor, APVM.Name AS VendorName, PRCA.EDLType, PRCA.EDLCode, PRDL.Description AS CodeName,
    COUNT(DISTINCT CASE WHEN PRCA.PREndDate = @PREndDate THEN PRCA.Employee END) AS Members,
    COUNT(DISTINCT CASE WHEN PRCA.PREndDate = @PriorPREndDate THEN PRCA.Employee END) AS PriorMembers,
    SUM(CASE WHEN PRCA.PREndDate = @PREndDate THEN PRCA.Amt ELSE 0 END) AS Amount,
    SUM(CASE WHEN PRCA.PREndDate = @PriorPREndDate THEN PRCA.Amt ELSE 0 END) AS PriorAmount,
    SUM(CASE WHEN PRCA.PREndDate = @PREndDate THEN PRCA.Amt ELSE -PRCA.Amt END) AS Change
FROM PRCA WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRCA.PRCo = PRDL.PRCo
    AND PRCA.EDLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON PRCA.VendorGroup = APVM.VendorGroup
    AND PRCA.Vendor = APVM.Vendor
WHERE PRCA.PRCo = @PRCo
    AND PRCA.PRGroup = @PRGroup
    AND PRCA.PREndDate IN (@PREndDate, @PriorPREndDate)
    AND PRCA.EDLType <> 'E'
GROUP BY PRCA.Vendor, APVM.Name, PRCA.EDLType, PRCA.EDLCode, PRDL.Description
ORDER BY Change, PRCA.Vendor, PRCA.EDLCode
