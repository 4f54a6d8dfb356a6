/*
title: Witnesses and contacts of accidents that are not closed
grain: one witness or contact of an accident
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who saw the accident, and how do I reach them?
  - People connected with open accidents, employees by name of the resource, outsiders by their own, with job name and phone
  - witness list
  - names n numbers of whoever was there when the trench caved in
  - The attorney needs every person who can testify about cases we have not closed.
  - witnesses, open cases
  - Statements are missing for incident 2024-17; whom do I still have to ask?
  - Phone list of people tied to incidents not closed yet, staff and outsiders
  - Our attorney takes statements on may 20 in the trench case; list whoever saw any incident that is still open, by name with telephone, and where it took place
  - who saw it, open cases
  - Case number and day, place and project by name, what he is (witness, contact), his surname and given name or outside name, telephone
  - 'wtnss + contacts on opn accdnts w/ ph #'
  - Someone got hurt and the matter is not settled. Who was there and can be called?
*/
SELECT HRAW.Accident, HRAT.AccidentDate, HRAT.Location, JCJM.Description AS JobName, HRAW.Seq, HRAW.Type,
    HRRM.LastName, HRRM.FirstName, HRAW.Name, HRAW.Phone
FROM HRAW WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAW.HRCo = HRAT.HRCo
    AND HRAW.Accident = HRAT.Accident
LEFT JOIN HRRM WITH (NOLOCK)
    ON HRAW.HRCo = HRRM.HRCo
    AND HRAW.HRRef = HRRM.HRRef
LEFT JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
WHERE HRAW.HRCo = @HRCo
    AND HRAT.ClosedDate IS NULL
ORDER BY HRAT.AccidentDate, HRAW.Accident, HRAW.Seq
