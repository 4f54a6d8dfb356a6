/*
title: Payroll checks not cleared with the employee's name and phone
grain: one payroll check
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which employees have not cashed a paycheck, and how can payroll reach them?
  - Outstanding payroll checks with employee name, phone and whether still active
  - paychecks nobody cashed
  - "Payroll checks dated on or before a day and missing from every statement: bank account, check number, date, employee, phone, active flag, net pay."
  - somebody lost there paycheck again, who all hasnt cashed one as of 6/30
  - Unclaimed wages to report for people who have left the company
  - Show me wages we paid by check that the bank has never seen, through the end of June, and the worker's e-mail.
  - Workers holding wage checks that no bank has presented, and their phone numbers, at June 30
  - Labor law makes us chase unclaimed wages, so which checks up to 6/30 remain out, whose are they, is the person still employed, and what's the telephone and e-mail?
  - paychecks in somebody's glovebox
  - Bank account title, check, pay date, last and first name, phone, e-mail, working here or not, net sum; by pay date
  - uncashd pr cks thru 6/30 w/ ee ph, actv y/n
  - Which of our people got their wages on paper and never took it to the bank, and how do we call them?
*/
SELECT CMAC.Description, PRPH.CMRef, PRPH.PaidDate, PRPH.Employee, PREH.LastName, PREH.FirstName, PREH.Phone,
    PREH.Email, PREH.ActiveYN, PRPH.PaidAmt
FROM CMDT WITH (NOLOCK)
JOIN PRPH WITH (NOLOCK)
    ON CMDT.CMCo = PRPH.CMCo
    AND CMDT.CMAcct = PRPH.CMAcct
    AND CMDT.CMRef = PRPH.CMRef
    AND CMDT.CMRefSeq = PRPH.CMRefSeq
JOIN PREH WITH (NOLOCK)
    ON PRPH.PRCo = PREH.PRCo
    AND PRPH.Employee = PREH.Employee
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
    AND PRPH.PayMethod = 'C'
    AND PRPH.Void = 'N'
    AND PRPH.PaidDate <= @AsOf
ORDER BY PRPH.PaidDate, PREH.LastName, PREH.FirstName
