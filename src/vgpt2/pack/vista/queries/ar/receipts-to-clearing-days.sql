/*
title: Customer receipts of a month with the days from check date to entry and from entry to clearing at the bank
grain: one receipt
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How long do customer checks lie around before we deposit them and the bank takes them?
  - Receipts of a month with customer, check date, entry date, date the deposit cleared and the days between
  - deposit lag
  - The auditor is testing lapping and asked for each receipt of the period how many days passed from the date the customer wrote on the check until our clerk entered it, and from there until the deposit it went into was seen by the bank, longest first.
  - how slow r we bringing chekcs to the bnk in june 24
  - Time lost between the mailbox and the statement
  - Midtown Hospital's check of 4 June for 212,000, when did it hit the bank?
  - For June's customer payments, measure the time from check writing to our books to bank credit
  - Treasury believes checks gather dust in the mail room; for June state, payment by payment, client, day on the check, day keyed, deposit day and bank confirmation, worst delay at the head.
  - float on customer checks
  - Payer's name, check no., its date, date booked, deposit, date the bank had it, and both gaps in days, slowest first
  - ck dt vs entry dt vs bank clr dt, cust pmts 6/24, lags
  - After a customer writes us a check, how many days go by until we record it, and how many more until our bank has really taken it in?
*/
SELECT ARTH.ARTrans, ARCM.Customer, ARCM.Name, ARTH.CheckNo, ARTH.CheckDate, ARTH.TransDate, ARTH.CMDeposit,
    ARTH.CreditAmt, CMDT.ActDate AS DepositDate, CMDT.ClearDate,
    DATEDIFF(DAY, ARTH.CheckDate, ARTH.TransDate) AS DaysToEntry,
    DATEDIFF(DAY, ARTH.TransDate, CMDT.ClearDate) AS DaysToClearing
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
LEFT JOIN CMDT WITH (NOLOCK)
    ON ARTH.CMCo = CMDT.CMCo
    AND ARTH.Mth = CMDT.Mth
    AND ARTH.CMAcct = CMDT.CMAcct
    AND ARTH.CMDeposit = CMDT.CMRef
    AND CMDT.CMTransType = 2
    AND CMDT.Void = 'N'
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'P'
ORDER BY DaysToEntry DESC, DaysToClearing DESC
