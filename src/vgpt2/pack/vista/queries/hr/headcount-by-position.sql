/*
title: Active people by position
grain: one position
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - How many people hold each position?
  - Headcount by position
  - headcount
  - Number of active people by position code.
  - how many foremen do we have
  - How many current people in each job code, most numerous first
  - The bonding company's form for march asks for number of foremen, operators, laborers and so on employed today
  - heads per job code
  - Job code, number of current people, largest on top
  - hdcnt actve by pos cd
  - How many of our people do the same kind of job, for every kind?
*/
SELECT HRRM.PositionCode, COUNT(*) AS People
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
GROUP BY HRRM.PositionCode
ORDER BY People DESC, HRRM.PositionCode
