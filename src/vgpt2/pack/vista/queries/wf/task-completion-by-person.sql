/*
title: Checklist tasks completed between two dates by person with the number late and average days late
grain: one person and company
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who finishes their close tasks on time and who is habitually late?
  - Completed tasks per person, late count and mean delay
  - 'Before I hand out the month-end list for the second half of the year I would like facts from January to June 2024: for everyone who ticked off tasks, how many, how many after they were due, and by how many days on average they missed it, company by company.'
  - task punctuality
  - whos allways late with there close tasks
  - Carla did 48 tasks through June 2024, how many past the date compared to Tom
  - Company, completed by, name, tasks, late tasks, average days late, last completion.
  - how punctual everyone was with to-do list steps from January to June
  - Ahead of the controller's staff reviews, count for each person and company the steps ticked in the first half, how many went past their day, and the mean delay.
  - punctual or not, close steps
  - most offenses on top, company, full name, how many steps ticked, how many past the day, mean days over and when the newest was ticked
  - WF tsks compltd H1 by usr,
  - Who in our office finishes chores by the deadline, and who usually doesn't?
*/
SELECT WFChecklistTasks.Company, WFChecklistTasks.CompletedBy, DDUP.FullName, COUNT(*) AS Tasks,
    SUM(CASE WHEN WFChecklistTasks.CompletedOn > WFChecklistTasks.DueDate THEN 1 ELSE 0 END) AS LateTasks,
    AVG(CASE WHEN WFChecklistTasks.CompletedOn > WFChecklistTasks.DueDate
        THEN 1.0 * DATEDIFF(DAY, WFChecklistTasks.DueDate, WFChecklistTasks.CompletedOn) END) AS AverageDaysLate,
    MAX(WFChecklistTasks.CompletedOn) AS LastCompleted
FROM WFChecklistTasks WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON WFChecklistTasks.Company = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFChecklistTasks.CompletedBy = DDUP.VPUserName
WHERE WFChecklistTasks.CompletedOn >= @BeginDate
    AND WFChecklistTasks.CompletedOn < DATEADD(DAY, 1, @EndDate)
GROUP BY WFChecklistTasks.Company, WFChecklistTasks.CompletedBy, DDUP.FullName
ORDER BY LateTasks DESC, WFChecklistTasks.CompletedBy, WFChecklistTasks.Company
