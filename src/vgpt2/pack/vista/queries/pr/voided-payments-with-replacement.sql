/*
title: Voided payroll payments between two dates with the valid payment that replaced them, if there is one
grain: one voided payment and replacement
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which voided checks were issued again, under what number, and which were not?
  - Voided payment, employee, department, amount and reason with number, date and amount of the valid payment for the same period and sequence
  - voids and reissues
  - Internal audit would like to be sure that nobody voids a check, has it paid again under another number and cashes both, so list this year's voids together with whatever replaced them and let me see how the amounts compare
  - reisued cheks after void, old no and new no
  - Second tries at paying the same week
  - 39881 for Delgado, 1,206.44, what became of it?
  - For each cancelled wage payment of 2024, what valid one took its place?
  - 'Fraud test: someone could cancel a check and cash both; per cancelled payment give full name, department, amount, reason, and the new number, day and amount, or nothing.'
  - void → reissue pairs
  - old pay day, old number, full name, department's name, period end, old amount, reason, new number, new day, new amount, gap
  - 'vd chks + reissue # ytd, which never got replaced'
  - When a paycheck was cancelled, did the person get another one, and for the same sum?
*/
WITH Voided AS (
    SELECT PRPH.PRCo, PRPH.PRGroup, PRPH.PREndDate, PRPH.Employee, PRPH.PaySeq, PRPH.PayMethod, PRPH.CMRef,
        PRPH.PaidDate, PRPH.PaidAmt, PRPH.VoidMemo
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.PRCo = @PRCo
        AND PRPH.Void = 'Y'
        AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
)
SELECT Voided.PaidDate, Voided.CMRef, Voided.PayMethod, Voided.Employee, PREHName.FullName,
    PRDP.Description AS DepartmentName, Voided.PREndDate, Voided.PaidAmt, Voided.VoidMemo,
    PRPH.CMRef AS NewReference, PRPH.PaidDate AS NewPaidDate, PRPH.PaidAmt AS NewAmount,
    PRPH.PaidAmt - Voided.PaidAmt AS Difference
FROM Voided
JOIN PREHName WITH (NOLOCK)
    ON Voided.PRCo = PREHName.PRCo
    AND Voided.Employee = PREHName.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREHName.PRCo = PRDP.PRCo
    AND PREHName.PRDept = PRDP.PRDept
LEFT JOIN PRPH WITH (NOLOCK)
    ON Voided.PRCo = PRPH.PRCo
    AND Voided.PRGroup = PRPH.PRGroup
    AND Voided.PREndDate = PRPH.PREndDate
    AND Voided.Employee = PRPH.Employee
    AND Voided.PaySeq = PRPH.PaySeq
    AND PRPH.Void = 'N'
ORDER BY Voided.PaidDate, Voided.CMRef
