/*
title: Timecards that carry a memo
grain: one timecard
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Show me the remarks that people typed on their time last week.
  - Posted hours with a note between two days, with person, job, pay code and the note itself
  - time with remarks
  - foreman wrote something on Ortiz's hours for 6/12, what was it
  - Anything the field wrote beside the hours on 1001- in June
  - I promised the superintendent a printout of every comment that came in with the hours.
  - who left us a comment on there sheet
  - Which recorded hours in June came with a written remark, and what does it say?
  - A delay claim on 22-4410 leans on foremen's remarks; pull each 2024 time entry having free text, with the worker's full name, project, cost code, hours and the wording.
  - notes on time, june
  - 'by day and full name: project, cost code, pay type, hours, the comment'
  - tc lns w a memo since 6/1, rain n standby notes
  - Sometimes people add an explanation next to their hours; let me read those, and who wrote them for what work.
*/
SELECT PRTH.PostDate, PRTH.Employee, PREHName.FullName, PRTH.JCCo, PRTH.Job, PRTH.Phase, PRTH.EarnCode, PRTH.Hours,
    PRTH.Memo
FROM PRTH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.Memo IS NOT NULL
ORDER BY PRTH.PostDate, PREHName.FullName, PRTH.PostSeq
