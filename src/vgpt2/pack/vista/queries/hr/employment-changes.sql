/*
title: Employment changes between two dates with expected return
grain: one change of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who went on leave, came back, was promoted or was let go this quarter?
  - Employment history between two dates with person, change code and its description, expected return date and present status
  - employment history
  - when is Tina sposed to be back from maternity
  - Personnel movements for the monthly management letter, in order of date
  - leaves n returns
  - Layoffs and recalls since March with the day each was entered
  - Leaves, recalls, promotions and layoffs entered in 2024, and when absent people should be back
  - Monthly management letter goes out on the 5th; list personnel moves from march 1 to 31 by name with what happened, expected return, supervisor and standing now
  - 'moves: leaves, layoffs, recalls'
  - 'In order of day: surname, given name, what happened in words, back on, supervisor, present status by name'
  - emplymt hist 4/1-6/30 LOA + laid off + exp rtn dt
  - 'What changed for our staff lately: who went away for a time, who came back, who moved up?'
*/
SELECT HREH.DateChanged, HRRM.LastName, HRRM.FirstName, HREH.Code, HRCM.Description AS ChangeName, HREH.ExpReturnDate,
    HREH.Supervisor, HRRM.Status, HRST.Description AS StatusName
FROM HREH WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HREH.HRCo = HRRM.HRCo
    AND HREH.HRRef = HRRM.HRRef
JOIN HRCM WITH (NOLOCK)
    ON HREH.HRCo = HRCM.HRCo
    AND HREH.Type = HRCM.Type
    AND HREH.Code = HRCM.Code
LEFT JOIN HRST WITH (NOLOCK)
    ON HRRM.HRCo = HRST.HRCo
    AND HRRM.Status = HRST.StatusCode
WHERE HREH.HRCo = @HRCo
    AND HREH.DateChanged BETWEEN @BeginDate AND @EndDate
ORDER BY HREH.DateChanged, HRRM.LastName, HRRM.FirstName
