/*
title: Amounts paid before they were due without a discount, by vendor
grain: one vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Cash is tight, so tell me which vendors we pay ahead of their due date although we get nothing for it.
  - Paid before due and no discount taken, by vendor, with amount, number of payable amounts and average days early
  - paid too early
  - Why did Ferguson get 88,000 in June two weeks before terms?
  - who r we payin early for no reason
  - Working capital given away, supplier by supplier, January through June
  - Vendor, name, payment terms, count, dollars, mean days ahead of schedule.
  - Where did we settle ahead of schedule in 2024 and gain nothing?
  - Interest on the credit line hurts, so the CFO asks which suppliers received money days ahead without any prompt-pay savings, with dollars and mean days
  - early checks, zero discount
  - Settled ahead of schedule for nothing, vendor's name, terms, how many items, dollars, average days ahead, biggest dollars on top
  - payin b4 due w/ no disc - which vndrs q2
  - To whom do we hand over money sooner than we have to, with nothing in return?
*/
SELECT APTH.Vendor, APVM.Name, APVM.PayTerms, COUNT(*) AS Amounts, SUM(APTD.Amount) AS PaidAmount,
    AVG(1.0 * DATEDIFF(DAY, APTD.PaidDate, APTD.DueDate)) AS AverageDaysEarly
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.DiscTaken = 0
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTD.PaidDate < APTD.DueDate
GROUP BY APTH.Vendor, APVM.Name, APVM.PayTerms
ORDER BY PaidAmount DESC, APVM.Name
