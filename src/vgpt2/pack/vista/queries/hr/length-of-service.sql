/*
title: Active people by years of service, 0 to 1, 2 to 5, 6 to 10 and more
grain: one band of years
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How long have our people been with us?
  - Headcount by years of service
  - seniority
  - Number of active people by length of service on a date in four bands.
  - how many old timers do we have
  - Split current employees into tenure groups as of the end of June
  - The bonding agent likes to see how stable our workforce is, so count today's employees as newcomers, two to five years, six to ten and beyond
  - tenure breakdown of the crew
  - Current headcount grouped by how many years since the hire date, four groups, as of December 31
  - tenur buckets for active emps as of 6/30, 0-1 2-5 6-10 10+
  - How many of our workers are quite new, and how many have stayed for over a decade?
*/
SELECT CASE WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 2 * 365.25 THEN '0 to 1'
        WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 6 * 365.25 THEN '2 to 5'
        WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 11 * 365.25 THEN '6 to 10'
        ELSE 'over 10' END AS YearsOfService, COUNT(*) AS People
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.HireDate IS NOT NULL
GROUP BY CASE WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 2 * 365.25 THEN '0 to 1'
        WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 6 * 365.25 THEN '2 to 5'
        WHEN DATEDIFF(DAY, HRRM.HireDate, @AsOf) < 11 * 365.25 THEN '6 to 10'
        ELSE 'over 10' END
ORDER BY YearsOfService
