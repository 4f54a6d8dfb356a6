/*
title: People on COBRA with the cover that runs
grain: one continued cover of a person or dependent
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Who is on COBRA right now, and when does it end?
  - Continued cover that has started and not ended on a date, with person, dependent, qualifying event, coverage, dates and what company and person pay
  - cobra list
  - did that gal we layed off in march take cobra
  - The administrator bills us for nine people. Which nine, as of the end of June?
  - cobra, who pays what
  - Former staff and family we still insure
  - Former staff and relatives on continued coverage at June 30, until when, who pays what
  - COBRA administrator invoices us for nine people in june; give names, relative's name, why they qualified, kind of coverage, first and last day, our part and theirs
  - leavers still riding our insurance, their premium
  - 'Soonest to end on top: person, his last day, relative, event, coverage, notice sent, from, to, company dollars, own dollars'
  - cobra actve as of 9/30 inc deps
  - When people leave they may keep our insurance for a while. Who is doing that now, and for how long?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.TermDate, HRDP.Name AS DependentName, HRRC.QualEvent, HRRC.Coverage,
    HRRC.NoticeDate, HRRC.COBRAStart, HRRC.COBRAEnd, HRRC.CompanyPay, HRRC.EmployeePay
FROM HRRC WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRRC.HRCo = HRRM.HRCo
    AND HRRC.HRRef = HRRM.HRRef
LEFT JOIN HRDP WITH (NOLOCK)
    ON HRRC.HRCo = HRDP.HRCo
    AND HRRC.HRRef = HRDP.HRRef
    AND HRRC.DependSeq = HRDP.Seq
WHERE HRRC.HRCo = @HRCo
    AND HRRC.COBRAStart <= @AsOf
    AND (HRRC.COBRAEnd IS NULL OR HRRC.COBRAEnd >= @AsOf)
    AND HRRC.DiscontinueDate IS NULL
ORDER BY HRRC.COBRAEnd, HRRM.LastName, HRRM.FirstName
