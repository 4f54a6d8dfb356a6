/*
title: Discounts that customers took after the discount date
grain: one invoice and receipt
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which customers helped themselves to the early pay discount although they paid late?
  - Unearned discounts by invoice and receipt with days late
  - Bayside took 2 percent in April a week after the deadline, how many more cases?
  - unearned discounts
  - cheaters on the 2% 10
  - Invoice, its discount deadline, receipt date, discount allowed, discount taken; only where the receipt came later.
  - Clients who deducted the early-pay percentage past its deadline.
  - 'We intend to charge back unearned deductions from january to june: client, bill, deadline, date the check came, days beyond, dollars deducted'
  - took 2% too late
  - Deductions taken past the deadline with customer, bill number, deadline, receipt date, check number, days beyond, deduction; latest on top
  - unernd disc ytd cust + dys late
  - Some clients pay less as if they had been quick although they weren't; who and how much?
*/
WITH Taken AS (
    SELECT ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, ARTH.TransDate, ARTH.CheckNo, SUM(ARTL.DiscTaken) AS DiscTaken
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.ARCo = @ARCo
        AND ARTH.ARTransType = 'P'
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTL.DiscTaken <> 0
    GROUP BY ARTL.ARCo, ARTL.ApplyMth, ARTL.ApplyTrans, ARTH.TransDate, ARTH.CheckNo
)
SELECT ARTH.Customer, ARCM.Name, ARTH.Invoice, ARTH.DiscDate, Taken.TransDate AS ReceiptDate, Taken.CheckNo,
    DATEDIFF(DAY, ARTH.DiscDate, Taken.TransDate) AS DaysLate, Taken.DiscTaken
FROM Taken
JOIN ARTH WITH (NOLOCK)
    ON Taken.ARCo = ARTH.ARCo
    AND Taken.ApplyMth = ARTH.Mth
    AND Taken.ApplyTrans = ARTH.ARTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE Taken.TransDate > ARTH.DiscDate
ORDER BY DaysLate DESC, ARTH.Customer, ARTH.Invoice
