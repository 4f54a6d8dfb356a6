/*
title: Hours planned on trips against labor hours booked by technician
grain: one technician
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Do the techs' booked hours match what we scheduled for them in June?
  - Estimated trip duration, labor hours entered and the difference per technician between two dates
  - scheduled vs actual hrs
  - are the guys taking longer then we plan for
  - I want to see whose calendar was filled for 40 hours but only turned in 25.
  - Per person, the time dispatch set aside beside the time that was really written up.
  - per mechanic in June, time set aside by dispatch versus time written up
  - A mechanic filed a complaint with his union that we plan too tight, so compare everyone's planned visit time in June with the labor they turned in, and the difference.
  - calendar vs timesheets, techs
  - greatest overrun on top, full name, how many visits, planned time, written time and plus or minus
  - trip est hrs vs labr hrs by tech, june
  - Do our repair people need longer than the office had thought?
*/
WITH Planned AS (
    SELECT SMTrip.SMCo, SMTrip.Technician, COUNT(*) AS Trips, SUM(SMTrip.EstimatedDuration) AS PlannedHours
    FROM SMTrip WITH (NOLOCK)
    WHERE SMTrip.SMCo = @SMCo
        AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
    GROUP BY SMTrip.SMCo, SMTrip.Technician
),
Booked AS (
    SELECT SMWorkCompleted.SMCo, SMWorkCompleted.Technician, SUM(SMWorkCompleted.CostQuantity) AS BookedHours
    FROM SMWorkCompleted WITH (NOLOCK)
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Type = 2
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
    GROUP BY SMWorkCompleted.SMCo, SMWorkCompleted.Technician
)
SELECT SMTechnicianInfo.Technician, SMTechnicianInfo.FullName, COALESCE(Planned.Trips, 0) AS Trips,
    COALESCE(Planned.PlannedHours, 0) AS PlannedHours, COALESCE(Booked.BookedHours, 0) AS BookedHours,
    COALESCE(Booked.BookedHours, 0) - COALESCE(Planned.PlannedHours, 0) AS Difference
FROM SMTechnicianInfo WITH (NOLOCK)
LEFT JOIN Planned
    ON SMTechnicianInfo.SMCo = Planned.SMCo
    AND SMTechnicianInfo.Technician = Planned.Technician
LEFT JOIN Booked
    ON SMTechnicianInfo.SMCo = Booked.SMCo
    AND SMTechnicianInfo.Technician = Booked.Technician
WHERE SMTechnicianInfo.SMCo = @SMCo
    AND (Planned.Trips IS NOT NULL OR Booked.BookedHours IS NOT NULL)
ORDER BY Difference DESC, SMTechnicianInfo.Technician
