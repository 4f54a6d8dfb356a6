/*
title: Accidents between two dates in which a person was treated in hospital, with hospital address and phone, overnight stay and emergency room
grain: one injured person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who was taken to a hospital after an accident, and to which one?
  - Accident, date, person, hospital with city and phone, overnight flag, emergency room flag for accidents of a period
  - hospital cases
  - Claims adjuster wants to request medical records, so for every incident of 2024 that ended in a hospital I need the name of the hospital, its phone number and if the man was kept overnight, please send it with the accident number so I can match it to the file
  - who was admited to the hospitle after accidents this year
  - Anyone kept in for the night after getting hurt?
  - Did Mercy General treat any of our crew between March 1 and June 30?
  - Injured workers who needed hospital care in 2024, where they went and whether they stayed overnight
  - 'OSHA makes us report overnight admissions, so before february 1 check last year''s incidents: who by name went in, which hospital with town and telephone, emergency room, kept overnight'
  - ER and overnight cases
  - 'In order of incident day: case, surname, given name, hospital, its town, state, phone, emergency room or not, stayed the night or not'
  - acc w/ hosp trtmnt jan-jun, ER y/n o/n y/n
  - Which of our people got hurt so badly that a doctor in a clinic had to see them, and can we call that clinic?
*/
SELECT HRAT.AccidentDate, HRAI.Accident, HRAI.Seq, HRRM.LastName, HRRM.FirstName, HRAI.Hospital, HRHI.Address,
    HRHI.City, HRHI.State, HRHI.Phone, HRAI.EmergencyRoomYN, HRAI.HospOvernightYN
FROM HRAI WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
LEFT JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN HRHI WITH (NOLOCK)
    ON HRAI.HRCo = HRHI.HRCo
    AND HRAI.Hospital = HRHI.Hospital
WHERE HRAI.HRCo = @HRCo
    AND HRAI.HospitalYN = 'Y'
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAT.AccidentDate, HRAI.Accident, HRAI.Seq
