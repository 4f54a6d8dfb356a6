/*
title: Technicians with more hours scheduled on a day than they work
grain: one technician and day
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
  Hours: {type: bHrs, example: 8}
asks:
  - Whom have we booked for more hours than there are in a working day?
  - Technician, date, number of trips and estimated hours where the sum is above 8
  - double booked techs
  - Kyle says I gave him 11 hrs of calls on june 12, whos else am I killing
  - Before I publish next week's schedule I check for days that cannot work out.
  - Days with more promises than daylight.
  - Overload list of the dispatch board by man and date, heaviest first.
  - days in June where a mechanic's planned visits add to over eight hours
  - The union steward filed a grievance on overload, so for June find each mechanic and day with more than eight planned hours, the number of stops, and total time.
  - too many hours on the board
  - most overloaded on top, the day, the mechanic's full name, how many stops and how long they'd take in all
  - techs sched > 8 hrs/day, june
  - Have we given any of our repair people more work for one day than a person can do?
*/
SELECT SMTrip.ScheduledDate, SMTrip.Technician, SMTechnicianInfo.FullName, COUNT(*) AS Trips,
    SUM(SMTrip.EstimatedDuration) AS ScheduledHours
FROM SMTrip WITH (NOLOCK)
JOIN SMTechnicianInfo WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnicianInfo.SMCo
    AND SMTrip.Technician = SMTechnicianInfo.Technician
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
GROUP BY SMTrip.ScheduledDate, SMTrip.Technician, SMTechnicianInfo.FullName
HAVING SUM(SMTrip.EstimatedDuration) > @Hours
ORDER BY ScheduledHours DESC, SMTrip.ScheduledDate, SMTrip.Technician
