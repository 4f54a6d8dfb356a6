/*
title: Errors that the ledger update of a pay period reported, with employee, timecard date, job and phase
grain: one error
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - Why did the update of this payroll to job cost and the ledger fail?
  - Employee, pay sequence, posting, date worked, job, phase and the error text for a group and period end
  - payroll update errors
  - It is 6 pm, checks are out, and the update stopped with a list that I closed by accident, so can you show me again what it complained about for the week ending June 30 and on whose time sheet and which job it was, so that I can call the project engineer
  - erors when updateing payroll to job cost
  - What does the system hold against this week's time when it tries to hand it over?
  - Is it still phase 03-100 on 1055- that blocks week 06/30?
  - What complaints did the system raise when posting June 30's payroll to the books?
  - The update for group 1, period June 30, has bombed and the project engineer must open a cost code; repeat each message with the man, work day, project and cost code.
  - why'd the PR update bomb
  - employee number and full name, check and line, day worked, project, cost code, message text
  - pr upd err list 6/30 grp 1, bad phs on 1055-?
  - The program refused to transfer wages to the accounts; whose hours caused that, and what does it say?
*/
SELECT PRUR.Employee, PREHName.FullName, PRUR.PaySeq, PRUR.PostSeq, PRTH.PostDate, PRTH.JCCo, PRTH.Job, PRTH.Phase,
    PRUR.Seq, PRUR.ErrorText
FROM PRUR WITH (NOLOCK)
LEFT JOIN PREHName WITH (NOLOCK)
    ON PRUR.PRCo = PREHName.PRCo
    AND PRUR.Employee = PREHName.Employee
LEFT JOIN PRTH WITH (NOLOCK)
    ON PRUR.PRCo = PRTH.PRCo
    AND PRUR.PRGroup = PRTH.PRGroup
    AND PRUR.PREndDate = PRTH.PREndDate
    AND PRUR.Employee = PRTH.Employee
    AND PRUR.PaySeq = PRTH.PaySeq
    AND PRUR.PostSeq = PRTH.PostSeq
WHERE PRUR.PRCo = @PRCo
    AND PRUR.PRGroup = @PRGroup
    AND PRUR.PREndDate = @PREndDate
ORDER BY PRUR.Employee, PRUR.PaySeq, PRUR.PostSeq, PRUR.Seq
