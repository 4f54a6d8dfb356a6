/*
title: Self-entered timesheets of a week with their hours and the state of their payroll batch
grain: one timesheet
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  StartDate: {type: bDate, example: 2024-06-23}
asks:
  - Which online timesheets of the week have not reached a posted batch?
  - Person who entered, sheet, login, lines, lines approved, hours, batch, its status and owner for one week
  - online sheets and batches
  - Some engineers complain that the portal still shows last week as in progress although they were paid, and others were not paid at all, so I would like one list of all sheets which start on June 23 with how much is on them, how much of it was approved and what the batch they went to is doing
  - web timeshets stuck betwen entry and payrol
  - Follow the hours typed in by office people up to posting
  - Did Carla Benton's 41 hours of the week of 6/23 leave the portal?
  - For self-entered sheets starting June 23, how far has each gotten in payroll?
  - Engineers typing hours online ask if they'll be paid Friday; for the week starting June 23 show per sheet full name, hours, approved lines, which queue took it, its owner and posting day.
  - 'web time: where''s it at'
  - 'by full name: sheet, login, lines, approved lines, hours, queue month and number, state, owner, day posted'
  - my timesht status wk 6/23 batch postd or not
  - 'People who type in their own hours want to know: were they approved and passed on to be paid?'
*/
WITH Lines AS (
    SELECT PRMyTimesheetDetail.PRCo, PRMyTimesheetDetail.EntryEmployee, PRMyTimesheetDetail.StartDate,
        PRMyTimesheetDetail.Sheet, COUNT(*) AS Lines,
        SUM(CASE WHEN PRMyTimesheetDetail.Approved = 'Y' THEN 1 ELSE 0 END) AS ApprovedLines,
        SUM(COALESCE(PRMyTimesheetDetail.DayOne, 0) + COALESCE(PRMyTimesheetDetail.DayTwo, 0)
            + COALESCE(PRMyTimesheetDetail.DayThree, 0) + COALESCE(PRMyTimesheetDetail.DayFour, 0)
            + COALESCE(PRMyTimesheetDetail.DayFive, 0) + COALESCE(PRMyTimesheetDetail.DaySix, 0)
            + COALESCE(PRMyTimesheetDetail.DaySeven, 0)) AS Hours
    FROM PRMyTimesheetDetail WITH (NOLOCK)
    WHERE PRMyTimesheetDetail.PRCo = @PRCo
        AND PRMyTimesheetDetail.StartDate = @StartDate
    GROUP BY PRMyTimesheetDetail.PRCo, PRMyTimesheetDetail.EntryEmployee, PRMyTimesheetDetail.StartDate,
        PRMyTimesheetDetail.Sheet
)
SELECT PRMyTimesheet.EntryEmployee, PREHName.FullName, PRMyTimesheet.Sheet, PRMyTimesheet.CreatedBy,
    COALESCE(Lines.Lines, 0) AS Lines, COALESCE(Lines.ApprovedLines, 0) AS ApprovedLines, Lines.Hours,
    PRMyTimesheet.PRBatchMth, PRMyTimesheet.PRBatchId, HQBC.Status AS BatchStatus, HQBC.CreatedBy AS BatchOwner,
    HQBC.DatePosted
FROM PRMyTimesheet WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRMyTimesheet.PRCo = PREHName.PRCo
    AND PRMyTimesheet.EntryEmployee = PREHName.Employee
LEFT JOIN Lines
    ON PRMyTimesheet.PRCo = Lines.PRCo
    AND PRMyTimesheet.EntryEmployee = Lines.EntryEmployee
    AND PRMyTimesheet.StartDate = Lines.StartDate
    AND PRMyTimesheet.Sheet = Lines.Sheet
LEFT JOIN HQBC WITH (NOLOCK)
    ON PRMyTimesheet.PRCo = HQBC.Co
    AND PRMyTimesheet.PRBatchMth = HQBC.Mth
    AND PRMyTimesheet.PRBatchId = HQBC.BatchId
WHERE PRMyTimesheet.PRCo = @PRCo
    AND PRMyTimesheet.StartDate = @StartDate
ORDER BY PREHName.FullName, PRMyTimesheet.Sheet
