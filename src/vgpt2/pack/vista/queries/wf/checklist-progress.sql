/*
title: Checklists of a company that are not completed, with tasks done, tasks overdue, percent done and next due date
grain: one checklist
level: advanced
parameters:
  Company: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-07-10}
asks:
  - How far along are our close and other task lists, and what is behind?
  - Open checklists with done and overdue tasks and percentage complete
  - 'Every morning of close week I walk round asking people. Instead I want one line per list that isn''t finished in company 1: what it is, when it should be finished, who set it up, how many steps it has, how many are ticked, how many are past their date on July 10, the percentage and the next thing coming due.'
  - close progress
  - percnt done of each chekclist and whats overdue
  - is the June 2024 close list over 80 percent, and does the year-end one have anything late
  - Checklist, description, required completion, added by, tasks, done, overdue, percent, next due.
  - state of all unfinished to-do lists for company 1 today
  - The owner calls at nine each day of close week, so for each list not finished give its deadline, steps in all, ticked, behind schedule as of July 10, percentage, and what's next.
  - where's close at, percent
  - nearest deadline on top, the list with its wording, full name of who set it up, steps, ticked ones, those behind, percent and the next date
  - WF cklists open, % done + od tsks, co 1
  - For the lists of chores our office works through at month end, how much is finished and what's behind?
*/
WITH Tasks AS (
    SELECT WFChecklistTasks.Company, WFChecklistTasks.Checklist, COUNT(*) AS Tasks,
        SUM(CASE WHEN WFChecklistTasks.CompletedOn IS NOT NULL THEN 1 ELSE 0 END) AS DoneTasks,
        SUM(CASE WHEN WFChecklistTasks.CompletedOn IS NULL AND WFChecklistTasks.DueDate < @AsOf
            THEN 1 ELSE 0 END) AS OverdueTasks,
        MIN(CASE WHEN WFChecklistTasks.CompletedOn IS NULL AND WFChecklistTasks.DueDate >= @AsOf
            THEN WFChecklistTasks.DueDate END) AS NextDue
    FROM WFChecklistTasks WITH (NOLOCK)
    WHERE WFChecklistTasks.Company = @Company
    GROUP BY WFChecklistTasks.Company, WFChecklistTasks.Checklist
)
SELECT WFChecklists.Company, HQCO.Name, WFChecklists.Checklist, WFChecklists.Description,
    WFChecklists.ReqCompletion, WFChecklists.AddedBy, DDUP.FullName, ISNULL(Tasks.Tasks, 0) AS Tasks,
    ISNULL(Tasks.DoneTasks, 0) AS DoneTasks, ISNULL(Tasks.OverdueTasks, 0) AS OverdueTasks,
    100.0 * Tasks.DoneTasks / NULLIF(Tasks.Tasks, 0) AS PercentDone, Tasks.NextDue
FROM WFChecklists WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON WFChecklists.Company = HQCO.HQCo
LEFT JOIN Tasks
    ON WFChecklists.Company = Tasks.Company
    AND WFChecklists.Checklist = Tasks.Checklist
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFChecklists.AddedBy = DDUP.VPUserName
WHERE WFChecklists.Company = @Company
    AND WFChecklists.DateCompleted IS NULL
ORDER BY WFChecklists.ReqCompletion, WFChecklists.Checklist
