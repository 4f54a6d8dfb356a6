/*
title: Cash in bank, open receivables, open payables, unapproved invoices and net of them by company as of a date
grain: one company
level: advanced
parameters:
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Give me the cash position of every company in one table, money in bank, owed to us, owed by us, and the net
  - Liquidity per company with book balance of banks at a date, open customer invoices, unpaid vendor amounts, invoices not approved yet and the difference
  - cash position by company
  - whos short on cash, all the cos in one shot
  - The owners meet on the 5th and want to decide which entity lends to which, so I need side by side what each has in its bank accounts on June 30, what its customers still owe, what it owes its vendors including the bills that still sit with approvers, and what would remain if all of it settled
  - Could each of our entities stand on its own feet today?
  - Company, name, bank, receivable, payable, unapproved, net; company 7 is the problem child
  - Compare all our entities by what they hold, what is coming, what they must pay
  - For the shareholder meeting, lay out each entity's funds at June 30, its outstanding billing, vendor debts plus bills awaiting sign-off, and the remainder, weakest entity first.
  - who in the group is broke
  - Entity's name, funds at the bank, due from clients, due to suppliers, bills not okayed, what remains; lowest remainder leading
  - 'per co: csh + AR - AP - unappr inv, as of 6/30'
  - 'For each of our companies: if everybody paid us and we paid everybody, how much would be left?'
*/
WITH Bank AS (
    SELECT CMDT.CMCo, SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.ActDate <= @AsOf
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo
),
Receivable AS (
    SELECT ARTH.ARCo, SUM(ARTH.AmountDue) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARTransType = 'I'
        AND ARTH.AmountDue <> 0
    GROUP BY ARTH.ARCo
),
Payable AS (
    SELECT APTD.APCo, SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    WHERE APTD.Status IN (1, 2)
    GROUP BY APTD.APCo
),
Unapproved AS (
    SELECT APUI.APCo, SUM(APUI.InvTotal) AS Amount
    FROM APUI WITH (NOLOCK)
    GROUP BY APUI.APCo
)
SELECT HQCO.HQCo, HQCO.Name, ISNULL(Bank.Amount, 0) AS InBank, ISNULL(Receivable.Amount, 0) AS OwedToUs,
    ISNULL(Payable.Amount, 0) AS OwedToVendors, ISNULL(Unapproved.Amount, 0) AS UnapprovedInvoices,
    ISNULL(Bank.Amount, 0) + ISNULL(Receivable.Amount, 0) - ISNULL(Payable.Amount, 0)
        - ISNULL(Unapproved.Amount, 0) AS Net
FROM HQCO WITH (NOLOCK)
LEFT JOIN Bank
    ON HQCO.HQCo = Bank.CMCo
LEFT JOIN Receivable
    ON HQCO.HQCo = Receivable.ARCo
LEFT JOIN Payable
    ON HQCO.HQCo = Payable.APCo
LEFT JOIN Unapproved
    ON HQCO.HQCo = Unapproved.APCo
WHERE Bank.Amount IS NOT NULL
    OR Receivable.Amount IS NOT NULL
    OR Payable.Amount IS NOT NULL
    OR Unapproved.Amount IS NOT NULL
ORDER BY Net, HQCO.HQCo
