/*
title: Crew timesheets of a range of days with the state of the payroll batch that took them
grain: one crew timesheet
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-23}
  EndDate: {type: bDate, example: 2024-06-29}
asks:
  - Have the foremen's sheets of this week been posted in payroll yet?
  - Crew, day, sheet, job, who made and who approved it, batch month and number, batch status and day posted
  - where are crew sheets
  - Every Tuesday the same story, the foreman says he sent it, the clerk says she never got it, so let me see for June 23 to 29 each sheet, who approved it, in which batch it ended up, who has that batch and whether it was posted
  - crew sheets sent but batch not postd yet, whos batch
  - Did what the field wrote down make it all the way into pay?
  - Crew PAV2, Thursday the 27th, what became of it?
  - Which payroll queue took each gang's sheet this week, and is that finished?
  - 'The project manager on 22-4410 sees no labor for last week; trace each foreman''s sheet from June 23 to 29: approved by, the queue it is in, that queue''s owner, state and posting day.'
  - 'foreman time: batched? posted? whose?'
  - 'in date order: gang''s name, project''s name, author, approver, queue month and number, its state, owner, when posted'
  - 'crew tix 6/23-6/29 → batch # + status + whos holdin it'
  - 'I want to follow each team leader''s report from last week: did the office take it in, under whom, and is it final?'
*/
SELECT PRRH.Crew, PRCR.Description AS CrewName, PRRH.PostDate, PRRH.SheetNum, PRRH.JCCo, PRRH.Job,
    JCJM.Description AS JobName, PRRH.CreatedBy, PRRH.ApprovedBy, PRRH.PRBatchMth, PRRH.PRBatchId,
    HQBC.Status AS BatchStatus, HQBC.CreatedBy AS BatchOwner, HQBC.DatePosted
FROM PRRH WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRRH.PRCo = PRCR.PRCo
    AND PRRH.Crew = PRCR.Crew
LEFT JOIN JCJM WITH (NOLOCK)
    ON PRRH.JCCo = JCJM.JCCo
    AND PRRH.Job = JCJM.Job
LEFT JOIN HQBC WITH (NOLOCK)
    ON PRRH.PRCo = HQBC.Co
    AND PRRH.PRBatchMth = HQBC.Mth
    AND PRRH.PRBatchId = HQBC.BatchId
WHERE PRRH.PRCo = @PRCo
    AND PRRH.PostDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRRH.PostDate, PRRH.Crew, PRRH.SheetNum
