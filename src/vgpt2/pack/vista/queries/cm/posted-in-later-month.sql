/*
title: Cash transactions dated between two dates that were posted in a later month, with bank account
grain: one cash transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which register items were booked in a later month than their date says?
  - Bank transactions whose date lies before the month they were booked in, with bank, source and amount
  - late cash entries
  - My proof of cash never works on the first try because the bank shows the wire on the 29th and the register puts it into the next period, so before I start give me all items of the quarter which were booked later than the month of their date.
  - cash bookd a mounth late
  - Money movements that slipped into a following period
  - Is the 29 May wire of 61,000 from Harlan School District in June's register?
  - Which deposits or checks of 2024 sit in an accounting period past their own date?
  - 'Cut-off testing: from January 1 to December 31, what did we record late, meaning dated before the month it was booked in, at which bank, from which part of the system, to which payee?'
  - booked behind the date, cash
  - 'Oldest ahead: bank account and title, check or deposit number, its own day, accounting month it sits in, module, payee, amount'
  - CM trans w/ act dt b4 posting mth, yr 2024
  - Did some payments or deposits happen in one month but get written down in the following one?
*/
SELECT CMDT.Mth, CMDT.CMAcct, CMAC.Description AS BankAccount, CMDT.CMTransType, CMDT.CMRef, CMDT.ActDate,
    CMDT.PostedDate, CMDT.Source, CMDT.Payee, CMDT.Description, CMDT.Amount
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.ActDate BETWEEN @BeginDate AND @EndDate
    AND CMDT.ActDate < CMDT.Mth
ORDER BY CMDT.ActDate, CMDT.CMAcct, CMDT.CMRef
