/*
title: Checklist tasks that are past due with the person assigned
grain: one checklist task
level: intermediate
parameters:
  Company: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-07-10}
asks:
  - What is still open on the month end checklist, who has it, and how late is it?
  - who aint done there june close steps
  - Checklist, task number, summary, required or not, assignee, e-mail, due date, days late
  - To-dos somebody should have finished by now
  - Checklist tasks not completed and past their due date by person
  - It is July 10, which June closing steps has Brenda not ticked off?
  - late checklist tasks
  - steps on company 1's to-do lists that should be ticked by now, and whose they are
  - Controller promised the bank June numbers by July 12, so as of July 10 name every step behind schedule, who it belongs to, the mail address, must-do or not, and days late.
  - who's behind on close
  - latest on top, the list with its wording, step number and what it is, must or may, the person by full name with mail, due day and days over
  - WF tsks od at 7/10, assgnd to, co 1
  - Which chores in the office are past their deadline, and who ought to have done them?
*/
SELECT WFChecklists.Checklist, WFChecklists.Description, WFChecklistTasks.Task, WFChecklistTasks.Summary,
    WFChecklistTasks.IsTaskRequired, WFChecklistTasks.AssignedTo, DDUP.FullName, DDUP.EMail,
    WFChecklistTasks.DueDate, DATEDIFF(DAY, WFChecklistTasks.DueDate, @AsOf) AS DaysLate
FROM WFChecklists WITH (NOLOCK)
JOIN WFChecklistTasks WITH (NOLOCK)
    ON WFChecklists.Company = WFChecklistTasks.Company
    AND WFChecklists.Checklist = WFChecklistTasks.Checklist
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFChecklistTasks.AssignedTo = DDUP.VPUserName
WHERE WFChecklists.Company = @Company
    AND WFChecklistTasks.CompletedOn IS NULL
    AND WFChecklistTasks.DueDate < @AsOf
ORDER BY DaysLate DESC, WFChecklists.Checklist, WFChecklistTasks.Task
