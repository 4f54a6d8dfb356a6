/*
title: Payroll postings of a job in a month with employee, class and earnings type
grain: one payroll cost posting
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Show me every labour charge that hit job 1001- in June, with the man's name and trade class
  - I need to check the hours payroll pushed onto my project last month, person by person and day by day.
  - Payroll-sourced cost rows for one job and one month; columns date, phase, employee name, class description, kind of earnings, hours and dollars
  - who charged time here
  - labor detial w/ names and OT or straight for the job
  - Which people were costed to this site in the period, in what classification, and was it regular or premium time?
  - The super disputes the hours on his cost report, list them by employee
  - Every wage entry on 1001- for June, by worker, trade grade and kind of pay
  - Prevailing-wage investigator is looking at 22-4410 in 05/2024, so bring each payroll line with the man's name, classification, straight or overtime, hours and dollars by day
  - who, what grade, OT or straight
  - Day after day in June on 1001-, last name and first name, class in words, kind of pay in words, code, hours, dollars
  - PR lines on 1042- mth 3/24 w ee name, class, earn typ
  - On this project last month, who was paid for which day, in what job grade, and was it normal time or extra time?
*/
SELECT JCCD.ActualDate, JCCD.Phase, JCCD.Employee, PREH.LastName, PREH.FirstName, JCCD.Craft, JCCD.Class,
    PRCC.Description AS ClassDescription, HQET.Description AS EarningsType, JCCD.ActualHours, JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON JCCD.PRCo = PREH.PRCo
    AND JCCD.Employee = PREH.Employee
LEFT JOIN PRCC WITH (NOLOCK)
    ON JCCD.PRCo = PRCC.PRCo
    AND JCCD.Craft = PRCC.Craft
    AND JCCD.Class = PRCC.Class
LEFT JOIN HQET WITH (NOLOCK)
    ON JCCD.EarnType = HQET.EarnType
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'PR'
ORDER BY JCCD.ActualDate, PREH.LastName, PREH.FirstName, JCCD.Phase
