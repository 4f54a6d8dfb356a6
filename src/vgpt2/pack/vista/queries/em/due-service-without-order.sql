/*
title: Maintenance that is due by hours and is on no open work order
grain: one maintenance item of a machine
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which services are due by the hour meter and nobody has opened a work order for them?
  - Due hour-based maintenance without an open order, with where the machine stands and the job phone
  - due but no wo
  - is the 500hr service on dozer D6-11 written up yet? whats else is due with no ticket
  - For Saturday I want to send the lube truck around. What needs service that the shop has not planned, and on which sites?
  - Overdue grease jobs that slipped through.
  - Machine, maintenance item, hours overdue, location, job name and phone, only where no unfinished order item covers it, the 100 hour overruns on top.
  - Services past their hour interval that no mechanic has been assigned paperwork for
  - 'The lube truck rolls Saturday: which services are due by meter with no unfinished order covering them, how many hours over, at what yard or project, and the site''s phone?'
  - overdue by hours, no ticket cut
  - 'Hour-based PMs nobody wrote up: machine description, program, step, previous SMU, frequency, SMU today, overrun, yard, site with its telephone'
  - pm's due on hrs w/ no open wo item
  - Which machines have run longer than they should since their last service without anyone planning the next?
*/
SELECT EMSI.Equipment, EMEM.Description AS EquipmentName, EMSH.Description AS MaintenanceGroup,
    EMSI.Description AS MaintenanceItem, EMSI.LastHourMeter, EMSH.Interval, EMEM.HourReading,
    EMEM.HourReading - EMSI.LastHourMeter - EMSH.Interval AS HoursOverdue, EMLM.Description AS LocationName, EMEM.Job,
    JCJM.Description AS JobName, JCJM.JobPhone
FROM EMSI WITH (NOLOCK)
JOIN EMSH WITH (NOLOCK)
    ON EMSI.EMCo = EMSH.EMCo
    AND EMSI.Equipment = EMSH.Equipment
    AND EMSI.StdMaintGroup = EMSH.StdMaintGroup
JOIN EMEM WITH (NOLOCK)
    ON EMSI.EMCo = EMEM.EMCo
    AND EMSI.Equipment = EMEM.Equipment
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMSI.EMCo = @EMCo
    AND EMSH.Basis = 'H'
    AND EMEM.Status IN ('A', 'D')
    AND EMEM.HourReading >= EMSI.LastHourMeter + EMSH.Interval
    AND NOT EXISTS (
        SELECT 1
        FROM EMWI WITH (NOLOCK)
        WHERE EMWI.EMCo = EMSI.EMCo
            AND EMWI.Equipment = EMSI.Equipment
            AND EMWI.StdMaintGroup = EMSI.StdMaintGroup
            AND EMWI.StdMaintItem = EMSI.StdMaintItem
            AND EMWI.DateCompl IS NULL
    )
ORDER BY HoursOverdue DESC, EMSI.Equipment, EMSI.StdMaintItem
