/*
title: Checks issued between two dates for the bank's positive pay file
grain: one check
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-14}
  EndDate: {type: bDate, example: 2024-06-14}
asks:
  - The bank rejected our upload, so I have to send the check issue list for Friday by hand with number, date, amount, payee and void flag.
  - Vendor and payroll checks of a date range by bank account with full payee name, account number, amount and whether it is void
  - positive pay list
  - Is check 40911 for 9,250.00 to Halvorsen Electric in what we told First National on June 14?
  - check issue file for the bank pls, ap n payroll together
  - Routing, account, serial number, issue date, positive amount, name, voided Y/N.
  - What the teller line may honor today
  - Checks cut on June 14, vendors and wages alike, in the form the bank wants
  - 'First National wants a fraud prevention list for June 14: its routing number and our account, each serial, date, amount as a plus, who it is made out to, and whether cancelled.'
  - issue list for the bank, 6/14
  - 'By bank account number then serial: routing, date, dollars, full name of supplier or worker, cancelled or not'
  - pos pay ck file 6/14 AP+PR incl voids
  - The bank will only honor checks we announce to it; which did we write on June 14, to whom and for how much?
*/
WITH Payees AS (
    SELECT APPH.CMCo, APPH.CMAcct, APPH.CMRef, APPH.CMRefSeq, APPH.Name
    FROM APPH WITH (NOLOCK)
    WHERE APPH.CMCo = @CMCo
        AND APPH.PayMethod = 'C'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT PRPH.CMCo, PRPH.CMAcct, PRPH.CMRef, PRPH.CMRefSeq, PREHName.FullName
    FROM PRPH WITH (NOLOCK)
    JOIN PREHName WITH (NOLOCK)
        ON PRPH.PRCo = PREHName.PRCo
        AND PRPH.Employee = PREHName.Employee
    WHERE PRPH.CMCo = @CMCo
        AND PRPH.PayMethod = 'C'
        AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
)
SELECT CMAC.RoutingId, CMAC.BankAcct, CMDT.CMRef, CMDT.ActDate, -CMDT.Amount AS CheckAmount,
    COALESCE(Payees.Name, CMDT.Payee) AS PayeeName, CMDT.Void
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
LEFT JOIN Payees
    ON CMDT.CMCo = Payees.CMCo
    AND CMDT.CMAcct = Payees.CMAcct
    AND CMDT.CMRef = Payees.CMRef
    AND CMDT.CMRefSeq = Payees.CMRefSeq
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.ActDate BETWEEN @BeginDate AND @EndDate
ORDER BY CMAC.BankAcct, CMDT.CMRef
