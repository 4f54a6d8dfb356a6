/*
title: Timecards posted from a batch that the employee made
grain: one employee and pay period
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Does anybody in payroll key their own hours?
  - Timecards whose batch was created by the same employee, hours and amount by pay period
  - Group, week ending, login, employee, name, lines, hours, amount
  - is Trish the payroll clerk puttin in her own time since july
  - Own-pay entries, an incompatible duty in the payroll cycle
  - Did Lorraine enter her own overtime in the week ending 6/15?
  - self entered pay
  - Which payroll users created the queue that holds their own hours?
  - 'Internal control testing: nobody should key himself; find each period of 2024 where login and paid person coincide, with lines, hours and pay.'
  - keyed own time, SoD flag
  - 'by period end: group, login, surname, first name, lines, hours, money'
  - usrs enterin there own tc, ytd
  - Did someone in the pay office type in his own working hours, and how much did that bring him?
*/
SELECT PRTH.PRGroup, PRTH.PREndDate, DDUP.VPUserName, PRTH.Employee, PREHName.LastName, PREHName.FirstName,
    COUNT(*) AS Lines, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Amount
FROM PRTH WITH (NOLOCK)
JOIN DDUP WITH (NOLOCK)
    ON PRTH.PRCo = DDUP.PRCo
    AND PRTH.Employee = DDUP.Employee
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    AND EXISTS (
        SELECT 1
        FROM HQBC WITH (NOLOCK)
        WHERE HQBC.Co = PRTH.PRCo
            AND HQBC.BatchId = PRTH.BatchId
            AND HQBC.PRGroup = PRTH.PRGroup
            AND HQBC.PREndDate = PRTH.PREndDate
            AND HQBC.TableName = 'PRTB'
            AND HQBC.CreatedBy = DDUP.VPUserName
    )
GROUP BY PRTH.PRGroup, PRTH.PREndDate, DDUP.VPUserName, PRTH.Employee, PREHName.LastName, PREHName.FirstName
ORDER BY PRTH.PREndDate, PRTH.Employee
