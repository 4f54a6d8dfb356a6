/*
title: People who made batches with customer receipts and batches with credit memos, adjustments or write-offs in the same range of months
grain: one person
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Segregation of duties in receivables, who posts cash from customers and may also credit their accounts?
  - Login, full name, number and amount of receipts, number and amount of credits in the period, only those with both
  - cash and credits same user
  - "Control 4.2 of our internal audit says that the one who books the checks of owners must not be able to make the balance go away by a credit, and the forms rights tell only who could; I'd like to see who really did both this year and for how much."
  - who entred receits and also write offs
  - Could one and the same clerk keep a check and wipe out the debt?
  - dkessler did 212 deposits lines and 9 adjustments last year, is she the only one?
  - Employees who both took in customer payments and reduced customer accounts during 2024
  - 'Fraud questionnaire from the insurer, question 7: name any user that deposited owner money and also entered credit memos or write-offs between January and December, with counts and latest such date.'
  - 'same hands: deposits and write-downs'
  - User's full name, how many payments and their total, how many credits or adjustments and the last one's date, most credits first
  - SOD chk - who keyed ar pmts AND CMs/WOs ths yr
  - Is there anybody in the office who records incoming checks and also cancels what customers owe, which ought to be two different people?
*/
WITH Lines AS (
    SELECT ARTL.ARCo, ARTL.Mth, ARTL.ARTrans, SUM(ARTL.Amount) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.ARCo = @ARCo
        AND ARTL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY ARTL.ARCo, ARTL.Mth, ARTL.ARTrans
),
Booked AS (
    SELECT HQBC.CreatedBy,
        SUM(CASE WHEN ARTH.ARTransType = 'P' THEN 1 ELSE 0 END) AS Receipts,
        SUM(CASE WHEN ARTH.ARTransType = 'P' THEN ARTH.CreditAmt ELSE 0 END) AS ReceiptAmount,
        SUM(CASE WHEN ARTH.ARTransType IN ('C', 'A', 'W') THEN 1 ELSE 0 END) AS Credits,
        -SUM(CASE WHEN ARTH.ARTransType IN ('C', 'A', 'W') THEN Lines.Amount ELSE 0 END) AS CreditAmount,
        MAX(CASE WHEN ARTH.ARTransType IN ('C', 'A', 'W') THEN ARTH.TransDate END) AS LastCredit
    FROM ARTH WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON ARTH.ARCo = HQBC.Co
        AND ARTH.Mth = HQBC.Mth
        AND ARTH.BatchId = HQBC.BatchId
    LEFT JOIN Lines
        ON ARTH.ARCo = Lines.ARCo
        AND ARTH.Mth = Lines.Mth
        AND ARTH.ARTrans = Lines.ARTrans
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
        AND ARTH.ARTransType IN ('P', 'C', 'A', 'W')
    GROUP BY HQBC.CreatedBy
)
SELECT Booked.CreatedBy, DDUP.FullName, Booked.Receipts, Booked.ReceiptAmount, Booked.Credits,
    Booked.CreditAmount, Booked.LastCredit
FROM Booked
LEFT JOIN DDUP WITH (NOLOCK)
    ON Booked.CreatedBy = DDUP.VPUserName
WHERE Booked.Receipts > 0
    AND Booked.Credits > 0
ORDER BY Booked.Credits DESC, Booked.CreatedBy
