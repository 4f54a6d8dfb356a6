/*
title: Dependents of active people
grain: one dependent
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which dependents do our employees have on file?
  - Dependents by employee with birth date
  - dependents
  - Dependents of active people with relationship and birth date.
  - wives and kids list for the insurance
*/
SELECT HRRM.LastName, HRRM.FirstName, HRDP.Name, HRDP.Relationship, HRDP.BirthDate
FROM HRDP WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRDP.HRCo = HRRM.HRCo
    AND HRDP.HRRef = HRRM.HRRef
WHERE HRDP.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HRDP.Seq
