/*
title: Receipts by deposit
grain: one deposit
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which receipts make up each bank deposit?
  - Customer receipts totalled by deposit number
  - deposit slip totals
  - Number and amount of receipts by bank account and deposit between two dates.
  - whats in that deposit
  - Client and miscellaneous cash per bank deposit number, 2024.
  - Bank rec clerk can't match lump sums; for april to june total our receipts for each deposit slip and account, with how many and the date
  - cash per deposit slip
  - 'Cash receipts: bank account, deposit number, date, how many receipts, dollars, by account then slip'
  - 'AR rcpts sumd by dep # q3'
  - We bring several checks to the bank at once; what was the total of each trip?
*/
SELECT ARTH.CMCo, ARTH.CMAcct, ARTH.CMDeposit, MIN(ARTH.TransDate) AS FirstDate, COUNT(*) AS Receipts,
    SUM(ARTH.CreditAmt) AS Amount
FROM ARTH WITH (NOLOCK)
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType IN ('P', 'M')
    AND ARTH.TransDate BETWEEN @BeginDate AND @EndDate
GROUP BY ARTH.CMCo, ARTH.CMAcct, ARTH.CMDeposit
ORDER BY ARTH.CMCo, ARTH.CMAcct, ARTH.CMDeposit
