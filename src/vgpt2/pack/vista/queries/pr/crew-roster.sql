/*
title: Crew rosters with employees and their equipment
grain: one member of a crew
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who is on each crew and which machine goes with him?
  - Default members of every crew with crew name, employee, whether active, equipment and its description
  - crew lists
  - whos on the paving gang
  - The dispatcher wants the standing line-up of every gang, iron included.
  - crews, men, machines
  - Are there people on a gang's list who no longer work here?
  - Who is normally assigned to every gang, and with what equipment?
  - Safety wants all paving and pipe gangs trained by May; tell me the standing people on every gang by full name, whether still employed, and the machine each runs.
  - foremen's regulars and their machines
  - gang and its name, position, full name, active or not, standard hours or not, machine with description
  - whos on wich crew n what iron, incl termd guys still listd
  - We send people out in fixed teams; who belongs to which team, and what machine does he operate?
*/
SELECT PRCW.Crew, PRCR.Description AS CrewName, PRCW.Seq, PRCW.Employee, PREHName.FullName, PREHName.ActiveYN,
    PRCW.UseStdHrs, PRCW.EMCo, PRCW.Equipment, EMEM.Description AS EquipmentName
FROM PRCW WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRCW.PRCo = PRCR.PRCo
    AND PRCW.Crew = PRCR.Crew
LEFT JOIN PREHName WITH (NOLOCK)
    ON PRCW.PRCo = PREHName.PRCo
    AND PRCW.Employee = PREHName.Employee
LEFT JOIN EMEM WITH (NOLOCK)
    ON PRCW.EMCo = EMEM.EMCo
    AND PRCW.Equipment = EMEM.Equipment
WHERE PRCW.PRCo = @PRCo
ORDER BY PRCW.Crew, PRCW.Seq
