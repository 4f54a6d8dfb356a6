/*
title: Open batches made by people who are inactive or terminated in payroll
grain: one batch
level: intermediate
parameters: {}
asks:
  - Which unposted batches belong to employees who no longer work here?
  - Open batches whose maker has left, with the termination date
  - HR walked two clerks out last Friday and I have to make sure that nothing of theirs is left hanging before the month closes. Take every batch that is neither posted nor cancelled, go from its creator to the employee behind the login, and list it when that employee is inactive or has a leaving date that is not from before he was last hired.
  - leavers' open batches
  - batchs left by ppl who quit and never postd
  - Marie left 06/14/2024, did she leave any work behind in company 1 that still blocks us
  - Company, month, batch id, source, status, created by, employee, name, term date.
  - Pending batches begun by somebody who is off the payroll
  - Two clerks were walked out on june 14 and the close is friday; find anything left hanging by staff with a leaving date, in every entity, by surname and day he left
  - quitters left stuff in batches
  - 'Latest leaver on top: entity by name, month, number, kind, state, begun on, his number, surname, given name, last day'
  - open btchs by term'd emps, whos cleaning up
  - Did people who no longer work here leave half finished entries behind? Whose and which?
*/
SELECT HQBC.Co, HQCO.Name, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status, HQBC.DateCreated, HQBC.CreatedBy,
    PREH.PRCo, PREH.Employee, PREH.LastName, PREH.FirstName, PREH.ActiveYN, PREH.TermDate
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
JOIN PREH WITH (NOLOCK)
    ON DDUP.PRCo = PREH.PRCo
    AND DDUP.Employee = PREH.Employee
WHERE HQBC.Status NOT IN (5, 6)
    AND (PREH.ActiveYN = 'N' OR PREH.TermDate >= ISNULL(PREH.HireDate, PREH.TermDate))
ORDER BY PREH.TermDate DESC, HQBC.Co, HQBC.Mth, HQBC.BatchId
