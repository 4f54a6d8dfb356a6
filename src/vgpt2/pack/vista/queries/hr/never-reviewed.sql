/*
title: Active people hired before a date for whom no review is on file
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  HiredBefore: {type: bDate, example: 2023-07-01}
asks:
  - Who has been here for more than a year without a single evaluation?
  - Number, name, position, department and hire date of active people with no review at all, hired before a given day
  - never reviewed
  - The owner's daughter took over HR and her first question was how many of the staff have never once sat down with their boss for an appraisal, leaving out those who came after the first of July last year, and I told her I would have names by noon
  - ppl w no reveiw ever, hired befor july 23
  - Whom did every manager forget?
  - Was Hal Brewer, hired 3/14/2016, honestly never rated?
  - Employees from before July 2023 who have yet to receive an appraisal
  - A discrimination claim says some staff never got feedback, and counsel wants the names, departments and start dates of everyone on board before 2023 with no evaluation whatsoever
  - zero evals on file
  - Current staff lacking any appraisal, with their number, what they work as, department and start date, longest here on top
  - active emps no perf eval ever, hird b4 1/1/22
  - Which of our longer serving employees has no manager ever given a written opinion of?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.PRDept, HRRM.HireDate
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.HireDate < @HiredBefore
    AND NOT EXISTS (
        SELECT 1
        FROM HRER WITH (NOLOCK)
        WHERE HRER.HRCo = HRRM.HRCo
            AND HRER.HRRef = HRRM.HRRef
    )
ORDER BY HRRM.HireDate, HRRM.LastName, HRRM.FirstName
