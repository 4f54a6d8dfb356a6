/*
title: Equipment transfers of a period with job and yard names
grain: one transfer
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What moved where last month, job to job and job to yard?
  - Transfers between two dates with machine, from job, from location, to job name, to location name and memo
  - equipment moves june
  - where all did the lowboy haul stuff
  - The trucking foreman bills his hauls and needs every machine that changed places between two dates.
  - Movement log of the fleet by date in, destination spelled out.
  - All relocations of machines during June, from where, to which project or yard by name
  - 'The trucking foreman charges for hauls; from June 1 to 30 give every relocation: day, unit name, where it left, where it went spelled out, and the note.'
  - who hauled what where, june
  - 'Transfers by day: machine description, previous job or yard, description of the new job or yard, memo'
  - eq xfers 6/1-6/30 frm/to w/ names
  - Which machines changed places last month and where did they go?
*/
SELECT EMLH.DateIn, EMLH.Equipment, EMEM.Description AS EquipmentName, EMLH.FromJob, EMLH.FromLocation, EMLH.ToJCCo,
    EMLH.ToJob, JCJM.Description AS ToJobName, EMLH.ToLocation, EMLM.Description AS ToLocationName, EMLH.Memo
FROM EMLH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMLH.EMCo = EMEM.EMCo
    AND EMLH.Equipment = EMEM.Equipment
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMLH.ToJCCo = JCJM.JCCo
    AND EMLH.ToJob = JCJM.Job
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMLH.EMCo = EMLM.EMCo
    AND EMLH.ToLocation = EMLM.EMLoc
WHERE EMLH.EMCo = @EMCo
    AND EMLH.DateIn BETWEEN @BeginDate AND @EndDate
ORDER BY EMLH.DateIn, EMLH.Equipment, EMLH.Trans
