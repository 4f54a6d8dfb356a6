/*
title: Proof of cash by bank account with receipts and payments outstanding at the start, booked, cleared and outstanding at the end of a period
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Four-column proof of cash for June for each of our bank accounts.
  - Bank account, deposits in transit at the start, receipts booked, receipts cleared, in transit at the end, the same four for money going out
  - proof of cash
  - "The auditors don't like only a reconciliation of the balance, they want the flows too, so for every account I need what was on its way in and out at the start of the month, what we booked within, what the bank took within and what hung over at the end, and it must foot across."
  - four colum prove of cash, recipts + disbursments
  - Do the movements the bank saw agree with those we wrote down, once timing is taken out?
  - For Wells operating in March we booked 4.1 million in, how much of it cleared by the 31st?
  - 'For June, per bank: pending at the start, booked, honored, and pending at the end, both directions'
  - 'The CPA''s fraud procedures want flows rather than balances; from 6/1 to 6/30 at every bank put incoming and outgoing separately: carried in, recorded, taken by the bank, carried out.'
  - POC worksheet, every bank, june
  - 'Bank by bank: deposits in transit before, receipts booked, receipts cleared, in transit after; likewise checks outstanding before, written, cleared, outstanding after'
  - POC june all accts - DIT beg/end, o/s cks beg/end, booked, clrd
  - For each account, how much in and out did we record in June, how much did the bank really handle, and what was hanging before and after?
*/
WITH Flow AS (
    SELECT CMDT.CMCo, CMDT.CMAcct,
        SUM(CASE WHEN CMDT.Amount > 0 AND CMDT.ActDate < @BeginDate THEN CMDT.Amount ELSE 0 END) AS TransitAtStart,
        SUM(CASE WHEN CMDT.Amount > 0 AND CMDT.ActDate >= @BeginDate THEN CMDT.Amount ELSE 0 END) AS ReceiptsBooked,
        SUM(CASE WHEN CMDT.Amount > 0 AND CMDT.ClearDate <= @EndDate THEN CMDT.Amount ELSE 0 END) AS ReceiptsCleared,
        SUM(CASE WHEN CMDT.Amount > 0 AND (CMDT.ClearDate IS NULL OR CMDT.ClearDate > @EndDate)
            THEN CMDT.Amount ELSE 0 END) AS TransitAtEnd,
        SUM(CASE WHEN CMDT.Amount < 0 AND CMDT.ActDate < @BeginDate THEN CMDT.Amount ELSE 0 END) AS UnpaidAtStart,
        SUM(CASE WHEN CMDT.Amount < 0 AND CMDT.ActDate >= @BeginDate THEN CMDT.Amount ELSE 0 END) AS PaymentsBooked,
        SUM(CASE WHEN CMDT.Amount < 0 AND CMDT.ClearDate <= @EndDate THEN CMDT.Amount ELSE 0 END) AS PaymentsCleared,
        SUM(CASE WHEN CMDT.Amount < 0 AND (CMDT.ClearDate IS NULL OR CMDT.ClearDate > @EndDate)
            THEN CMDT.Amount ELSE 0 END) AS UnpaidAtEnd
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.Void = 'N'
        AND CMDT.ActDate <= @EndDate
        AND (CMDT.ClearDate IS NULL OR CMDT.ClearDate >= @BeginDate)
    GROUP BY CMDT.CMCo, CMDT.CMAcct
)
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName, Flow.TransitAtStart, Flow.ReceiptsBooked, Flow.ReceiptsCleared,
    Flow.TransitAtEnd, Flow.UnpaidAtStart, Flow.PaymentsBooked, Flow.PaymentsCleared, Flow.UnpaidAtEnd
FROM Flow
JOIN CMAC WITH (NOLOCK)
    ON Flow.CMCo = CMAC.CMCo
    AND Flow.CMAcct = CMAC.CMAcct
ORDER BY CMAC.CMAcct
