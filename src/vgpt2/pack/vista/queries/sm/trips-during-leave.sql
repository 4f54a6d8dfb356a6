/*
title: Trips scheduled on days when the technician has leave
grain: one trip
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-07-31}
asks:
  - Which appointments did we give to technicians who are on vacation that day?
  - Open trips on a day for which leave is scheduled for the technician, with leave code, hours and approver
  - trips vs vacation
  - Ramirez is off the week of july 8 and I see 6 calls on him, check everyone
  - HR approves time off, dispatch books trips, nobody compares. Do it for July.
  - Promises made in the name of people who will be at the beach.
  - Date, tech, full name, order, customer site, kind of leave, hours off, its status.
  - July visits booked on mechanics who are off that day
  - Two clients got nobody last July and cancelled, so check for July each planned visit against time off, approved or not, with the mechanic's name, building and type of absence.
  - booked on his day off
  - by day, mechanic's last and first name, ticket, building by name, how long it would take, kind of absence, hours off, its state and who approved
  - open trips vs PTO, july
  - Did the office promise customers a repair person who's on vacation on that day?
*/
SELECT SMTrip.ScheduledDate, SMTrip.Technician, HRRM.LastName, HRRM.FirstName, SMTrip.WorkOrder, SMTrip.Trip,
    SMServiceSite.Description AS SiteName, SMTrip.EstimatedDuration, HRES.ScheduleCode, HRES.Hours AS LeaveHours,
    HRES.Status AS LeaveStatus, HRES.Approver
FROM SMTrip WITH (NOLOCK)
JOIN SMTechnician WITH (NOLOCK)
    ON SMTrip.SMCo = SMTechnician.SMCo
    AND SMTrip.Technician = SMTechnician.Technician
JOIN HRRM WITH (NOLOCK)
    ON SMTechnician.PRCo = HRRM.PRCo
    AND SMTechnician.Employee = HRRM.PREmp
JOIN HRES WITH (NOLOCK)
    ON HRRM.HRCo = HRES.HRCo
    AND HRRM.HRRef = HRES.HRRef
    AND SMTrip.ScheduledDate = HRES.Date
JOIN SMWorkOrder WITH (NOLOCK)
    ON SMTrip.SMCo = SMWorkOrder.SMCo
    AND SMTrip.WorkOrder = SMWorkOrder.WorkOrder
LEFT JOIN SMServiceSite WITH (NOLOCK)
    ON SMWorkOrder.SMCo = SMServiceSite.SMCo
    AND SMWorkOrder.ServiceSite = SMServiceSite.ServiceSite
WHERE SMTrip.SMCo = @SMCo
    AND SMTrip.Status = 0
    AND SMTrip.ScheduledDate BETWEEN @BeginDate AND @EndDate
ORDER BY SMTrip.ScheduledDate, SMTrip.Technician, SMTrip.WorkOrder, SMTrip.Trip
