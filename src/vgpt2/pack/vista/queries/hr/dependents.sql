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
  - 'Family of current staff as recorded: relation and birthday'
  - Insurance broker quotes a new medical plan by october 1 and wants an age census of relatives; for each current worker by name his spouse and children with relation and birthday
  - spouse and kid census
  - Worker's surname and given name, relative's name, what he is to him, born on
  - deps of actv emps w/ DOB + rel
  - Which wives, husbands and children of our workers do we have written down?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRDP.Name, HRDP.Relationship, HRDP.BirthDate
FROM HRDP WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRDP.HRCo = HRRM.HRCo
    AND HRDP.HRRef = HRRM.HRRef
WHERE HRDP.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HRDP.Seq
