/*
title: Customer receipts with a negative amount between two months with customer, check number, deposit and person who made the batch
grain: one receipt
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which payments were backed out again, for example because a check bounced?
  - Month, date, customer name, check number, deposit, negative amount, description and who made the batch, for payments below zero
  - bounced or reversed checks
  - whos check came back NSF an who took it out of the sytem
  - Mayfield Drywall's check 2217 for 5,600.00 was returned in April, was it reversed?
  - When the bank returns a check we enter the receipt once more with a minus, at least that is how I taught it, and since the owner heard of a case where a clerk reversed payments in order to pocket others he wants to look at all the minus receipts since January, with whose money it was, the number on the check, and which of us did it.
  - Money that came and then went away again.
  - Client payments entered with a minus, January to June, and who did it.
  - 'Embezzlement scare: review reversed or bounced client checks since april 1, client, check and deposit number, reason text, and who made the batch'
  - bounced checks, who reversed
  - Reversed customer payments, period and date, customer's name, check number, deposit, minus amount, text, batch maker's full name
  - neg AR pymts ytd, who backd em out
  - Which client payments were taken back out of our records, and by which employee?
*/
SELECT ARTH.Mth, ARTH.TransDate, ARTH.Customer, ARCM.Name, ARTH.CheckNo, ARTH.CMDeposit, ARTH.CreditAmt,
    ARTH.Description, ARTH.BatchId, HQBC.CreatedBy, DDUP.FullName
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN HQBC WITH (NOLOCK)
    ON ARTH.ARCo = HQBC.Co
    AND ARTH.Mth = HQBC.Mth
    AND ARTH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
    AND ARTH.ARTransType = 'P'
    AND ARTH.CreditAmt < 0
ORDER BY ARTH.Mth, ARTH.TransDate, ARTH.Customer
