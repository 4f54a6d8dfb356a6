/*
title: Active employees of a group without timecards in a pay period
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Who has not turned in a timecard?
  - Active employees with no time this period
  - missing timecards
  - Active employees of a payroll group that have no timecard in a pay period.
  - whos missing time this week
  - Who in group 1 is still employed but had no hours for June 29?
  - Before closing the week I ring each foreman about missing time, so give me currently employed people of the hourly group with nothing recorded for June 29, plus their gang.
  - no time in, 6/29
  - surname, first name, number and gang of everybody in the group with nothing entered
  - actv emps grp 1 w zero tc this pd, call there formen
  - For which current workers have we received no hours at all for that pay week?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.Crew
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND PREH.PRGroup = @PRGroup
    AND PREH.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM PRTH WITH (NOLOCK)
        WHERE PRTH.PRCo = PREH.PRCo
            AND PRTH.PRGroup = PREH.PRGroup
            AND PRTH.Employee = PREH.Employee
            AND PRTH.PREndDate = @PREndDate
    )
ORDER BY PREH.LastName, PREH.FirstName
